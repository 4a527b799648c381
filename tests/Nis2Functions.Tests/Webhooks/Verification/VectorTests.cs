using System.Text.Json;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;
using Nis2Functions.Webhooks.Verification;
using NodaTime;

namespace Nis2Functions.Tests.Webhooks.Verification;

/// <summary>
/// Signatures that senders or their libraries publish, and values that another program computed by a sender's published construction.
/// </summary>
public sealed class VectorTests
{
    private static readonly IReadOnlyList<Vector> All = JsonSerializer.Deserialize<IReadOnlyList<Vector>>(
        File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Webhooks", "Verification", "vectors.json")), DomainJson.Options)!;

    public static TheoryData<int, string> Vectors
    {
        get
        {
            var data = new TheoryData<int, string>();
            foreach (var (vector, number) in All.Select((vector, number) => (vector, number)))
                data.Add(number, $"{vector.System}, {vector.Origin}");
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void JudgesAsItsOriginDoes(int number, string origin)
    {
        var vector = All[number];
        var delivery = Deliveries.Of(vector.Body, [.. vector.Headers.Select(header => (header.Key, header.Value))]);
        var check = Proofs.Check(vector.Verification, delivery, [vector.Secret], Instant.FromUnixTimeSeconds(vector.At));
        Assert.True(vector.Verified == (check == SignatureCheck.Verified), $"{origin}: {check}");
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void AgreesWithTheSenderThatIsRegistered(int number, string origin)
    {
        var vector = All[number];
        if (!vector.Verified || !SenderSample.Kinds.Contains(vector.System) || vector.Verification.TimestampHeader == "X-Timestamp")
            return;
        var delivery = Deliveries.Of(vector.Body, [.. vector.Headers.Select(header => (header.Key, header.Value))]);
        var check = SenderSample.Sender(vector.System).Verify(delivery, [vector.Secret], Instant.FromUnixTimeSeconds(vector.At));
        Assert.True(check == SignatureCheck.Verified, $"{origin}: {check}");
    }

    private sealed record Vector(
        string System,
        string Origin,
        SourceVerification Verification,
        string Secret,
        string Body,
        IReadOnlyDictionary<string, string> Headers,
        long At,
        bool Verified);
}
