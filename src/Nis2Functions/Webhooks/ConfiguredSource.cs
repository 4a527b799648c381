using Nis2.Compliance.Intake;
using Nis2.Compliance.Organisations;

namespace Nis2Functions.Webhooks;

/// <summary>A source that an organisation has configured, with what its kind of sender is particular about.</summary>
public sealed record ConfiguredSource(string Organisation, OrganisationState State, TicketSource Configured, ISender Sender)
{
    public string Source => Configured.Id;

    /// <summary>What the organisation set for its tickets; see <see cref="IntakeReader"/>.</summary>
    public IntakeState Intake { get; init; } = new();

    /// <summary>
    /// Strongest first; the first whose proof a delivery carries decides. Whatever the source is configured to, a signature that its kind
    /// sends must be right: nothing weaker makes up for it.
    /// </summary>
    public IReadOnlyList<SourceVerification> Verifications => Configured.Verification switch
    {
        null => Sender.Verifications,
        { } own when IsSignature(own) => [own],
        { } own => [.. Sender.Verifications.Where(IsSignature), own],
    };

    private static bool IsSignature(SourceVerification how) => how.Method is VerificationMethod.Hmac or VerificationMethod.StandardWebhooks;
}
