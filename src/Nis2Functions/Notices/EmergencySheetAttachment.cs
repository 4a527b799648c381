using Nis2.Compliance.Obligations;

namespace Nis2Functions.Notices;

/// <summary>The emergency sheet goes with the notice that brings it round.</summary>
public sealed class EmergencySheetAttachment
{
    public const string Obligation = "emergency-sheet";

    public Task<IReadOnlyList<NoticeAttachment>?> ForAsync(string organisation, Notice notice, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<NoticeAttachment>?>(null);
}
