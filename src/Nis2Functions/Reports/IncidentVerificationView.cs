namespace Nis2Functions.Reports;

/// <summary>What checking an incident's chain, and the bytes of its reports, came to.</summary>
/// <param name="Valid">Every event's hash covers its facts and the event before it, up to the snapshot's tip.</param>
/// <param name="FirstBroken">Version of the first event that does not fit.</param>
/// <param name="Agrees">The chain holds, and nothing that is kept contradicts it; what is not kept could not be compared.</param>
/// <param name="HashOnly">How many submissions have no kept bytes: nobody compared those.</param>
/// <param name="Submissions">Every submission and correction, oldest first.</param>
public sealed record IncidentVerificationView(
    bool Valid, int Events, int? FirstBroken, string? Why, bool Agrees, int HashOnly, IReadOnlyList<SubmissionProof> Submissions);
