using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Law;
using Nis2.Compliance.Subjects;
using Nis2.Pages.Forms;
using Nis2.Pages.Texts;
using Nis2Functions.Incidents;
using Nis2Functions.Security;

namespace Nis2Functions.Pages.Forms;

/// <summary>A report was handed in: its clock stops. What was handed in, and its receipt, are kept as evidence.</summary>
public sealed class SubmissionForm : IIncidentForm
{
    private const string Channel = "channel";
    private const string Reference = "authorityReference";
    private const string Report = "payloadSha256";
    private const string Receipt = "receipt";
    private const string CorrectionReason = "correctionReason";

    public string Name => "submission";

    public IReadOnlyList<Role> Roles { get; } = FormRoles.Of<ReportIncidentFunctions>(nameof(ReportIncidentFunctions.SubmitStage));

    public bool Fits(FormSubject subject) =>
        subject.Stage is { } key
        && key != Stages.Assessment
        && subject.State.Stage(key) is { } stage
        && (stage.Submission is not null || StatusRule.IsOpen(subject.State, stage));

    public FormLayout Layout(FormSubject subject) => new(
        ActionTexts.Of(ActionTexts.Submission, subject.StageTitle),
        Before(subject) is null ? [ActionTexts.SubmissionIntro] : [ActionTexts.SubmissionIntro, ActionTexts.AlreadySubmitted],
        [
            Moment(subject),
            new TextField(Channel, ActionTexts.Channel, IncidentLimits.Channel) { Hint = ActionTexts.ChannelHint },
            new TextField(Reference, ActionTexts.AuthorityReference, IncidentLimits.AuthorityReference) { Optional = true },
            new FileField(Report, ActionTexts.Report) { Hint = ActionTexts.ReportHint },
            new FileField(Receipt, ActionTexts.Receipt) { Optional = true },
            .. Before(subject) is null
                ? Array.Empty<Field>()
                : [new TextField(CorrectionReason, ActionTexts.CorrectionReason, IncidentLimits.Reason) { Long = true, Optional = true }],
        ],
        ActionTexts.Record);

    public IReadOnlyDictionary<string, string> Filled(FormSubject subject)
    {
        if (Before(subject) is not { } before)
            return MomentValues.None;
        return new Dictionary<string, string>(MomentValues.Of(Moment(subject), before.SubmittedAt))
        {
            [Channel] = before.Channel,
            [Reference] = before.AuthorityReference ?? string.Empty,
        };
    }

    public async Task<FormReading> ReadAsync(FormSubject subject, FormInput input, CancellationToken cancellation)
    {
        var (at, channel) = (input.Moment(Moment(subject)), input.Needed(Channel));
        if (input.File(Report) is not { } report)
        {
            input.Wrong(new FieldError(Report, FormTexts.Missing));
            return new FormReading(null, input.Errors);
        }

        var stage = subject.Stage ?? string.Empty;
        var sha256 = await Sha256Async(report, cancellation);
        var filed = new FormUpload(Evidence(subject, stage, "filing", sha256), report);
        var reading = FormReading.Of(input, () => new FileReport(
            new SubmitStage(stage, channel, sha256, at, input.Text(Reference), input.Text(CorrectionReason)),
            new Filing(filed.EvidenceId.Value, ContentType(report))));
        if (input.File(Receipt) is not { } receipt)
            return reading with { Uploads = [filed] };
        var receiptSha256 = await Sha256Async(receipt, cancellation);
        var received = new FormUpload(Evidence(subject, stage, "receipt", receiptSha256), receipt);
        return reading with
        {
            Uploads = [filed, received],
            Then = new RecordReceipt(stage, received.EvidenceId.Value, receiptSha256, Reference: input.Text(Reference)),
        };
    }

    private static string ContentType(IFormFile file) =>
        file.ContentType is { Length: > 0 and <= IncidentLimits.ContentType } named ? named : "application/octet-stream";

    // As the API names the same bytes.
    private static SubjectId Evidence(FormSubject subject, string stage, string purpose, string sha256) =>
        SubjectId.Of("evidence", OpaqueId.From(subject.Organisation, subject.Id, stage, purpose, sha256));

    private static async Task<string> Sha256Async(IFormFile file, CancellationToken cancellation)
    {
        await using var content = file.OpenReadStream();
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellation));
    }

    private static MomentField Moment(FormSubject subject) => new("submittedAt", ActionTexts.SubmittedAt, subject.Zone, subject.Now);

    private static Submission? Before(FormSubject subject) => subject.Stage is { } stage ? subject.State.Stage(stage)?.Submission : null;
}
