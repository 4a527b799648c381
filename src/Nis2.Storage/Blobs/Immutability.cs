using Azure.Storage.Blobs.Models;
using NodaTime;

namespace Nis2.Storage.Blobs;

/// <summary>How long blobs can't be changed or deleted; needs a container with version-level immutability.</summary>
/// <param name="Locked">Nobody can shorten it any more, not even the account's owner.</param>
public sealed record Immutability(int Days, bool Locked)
{
    internal BlobImmutabilityPolicy Policy(Instant now) => new()
    {
        ExpiresOn = now.Plus(Duration.FromDays(Days)).ToDateTimeOffset(),
        PolicyMode = Locked ? BlobImmutabilityPolicyMode.Locked : BlobImmutabilityPolicyMode.Unlocked,
    };
}
