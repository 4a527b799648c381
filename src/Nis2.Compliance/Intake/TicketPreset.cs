using Nis2.Compliance.Organisations;

namespace Nis2.Compliance.Intake;

/// <summary>A mapping that comes with the app, for a system that is connected by configuration alone.</summary>
/// <param name="Name">As a source's kind names it, such as <c>zendesk</c>.</param>
/// <param name="Verification">How its deliveries are verified unless the source says otherwise, strongest first.</param>
/// <param name="AlsoAllowed">By what else a source may be verified, where the system can be set to do so.</param>
/// <param name="Notes">What is known of it, and how surely.</param>
public sealed record TicketPreset(
    string Name,
    string Title,
    IReadOnlyList<SourceVerification> Verification,
    IReadOnlyList<VerificationMethod> AlsoAllowed,
    IReadOnlyList<PresetNote> Notes,
    TicketMapping Mapping)
{
    /// <summary>What to enter at the sender where its body is a template of the customer's.</summary>
    public string? Template { get; init; }
}
