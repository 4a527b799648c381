using Nis2.Compliance.Intake;
using Nis2Functions.Http;

namespace Nis2Functions.Webhooks.Presets;

/// <param name="Body">A sample of what the system sends, as text.</param>
/// <param name="Headers">Those that come with it; none where they don't matter.</param>
/// <param name="Mapping">One to be tried out instead of the source's present mapping.</param>
/// <param name="Rules">Some to be tried out instead of the source's present rules.</param>
[Exact]
public sealed record PreviewRequest(
    string Body,
    IReadOnlyDictionary<string, string>? Headers = null,
    TicketMapping? Mapping = null,
    IReadOnlyList<IntakeRule>? Rules = null);
