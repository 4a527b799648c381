using Nis2.Compliance.Incidents;
using Nis2.Compliance.Law;

namespace Nis2.Compliance.Tests.Incidents;

public sealed class FilingTests
{
    private static readonly Filing Bytes = new("evidence-1", "application/pdf", "BSI", WithoutSignOff: true);

    private static FileReport File(string hash, string? correction = null) => new(
        IncidentStory.Submission(Stages.EarlyWarning, "2026-11-10T10:00:00+01:00", correction) with { PayloadSha256 = new string(hash[0], 64) },
        Bytes with { EvidenceId = "evidence-" + hash });

    [Fact]
    public void AFilingIsASubmissionWithItsBytes()
    {
        var story = IncidentStory.Significant().At("2026-11-10T12:00:00+01:00").Given(File("a"));

        var submission = story.State.Stage(Stages.EarlyWarning)!.Submission!;
        Assert.Equal(("evidence-a", "application/pdf", "BSI", true), (submission.EvidenceId, submission.ContentType, submission.Authority, submission.WithoutSignOff));
        Assert.Single(story.Events<StageSubmitted>());
    }

    [Fact]
    public void FilingTheSameAgainIsNoNews() =>
        Assert.Empty(IncidentStory.Significant().At("2026-11-10T12:00:00+01:00").Given(File("a"), File("a")).Appended);

    [Fact]
    public void BytesProveAfterwardsWhatWasRecordedByItsHashAlone()
    {
        var story = IncidentStory.Significant().At("2026-11-10T12:00:00+01:00").Given(File("a").Submission, File("a"));

        Assert.IsType<FilingRecorded>(Assert.Single(story.Appended).Facts);
        Assert.Equal("evidence-a", story.State.Stage(Stages.EarlyWarning)!.Submission!.EvidenceId);
    }

    [Fact]
    public void OtherBytesNeedAReasonAndTheEarlierOnesStayInTheStream()
    {
        var story = IncidentStory.Significant().At("2026-11-10T12:00:00+01:00").Given(File("a"));

        Assert.Equal("submission-differs", story.When(File("b")).Refusal.Rule);
        story.Given(File("b", "Wrong number of users"));

        Assert.Equal("evidence-b", story.State.Stage(Stages.EarlyWarning)!.Submission!.EvidenceId);
        Assert.Equal(["evidence-a", "evidence-b"], story.Events<FilingRecorded>().Select(filing => filing.EvidenceId));
    }

    [Fact]
    public void CorrectingHowTheSameBytesWereFiledKeepsThem()
    {
        var story = IncidentStory.Significant().At("2026-11-10T12:00:00+01:00").Given(File("a"));

        story.Given(File("a").Submission with { Channel = "e-mail", CorrectionReason = "The portal was down" });

        var submission = story.State.Stage(Stages.EarlyWarning)!.Submission!;
        Assert.Equal(("evidence-a", "e-mail"), (submission.EvidenceId, submission.Channel));
    }

    // Art. 23(4): what comes later restarts nothing.
    [Fact]
    public void AnUpdateIsProvenAsTheFirstSubmissionIsAndReplacesNothing()
    {
        var update = File("b") with { Update = true };
        update = update with { Submission = update.Submission with { SubmittedAt = null } };
        var story = IncidentStory.Significant().At("2026-11-10T12:00:00+01:00");

        Assert.Equal("nothing-to-update", story.When(update).Refusal.Rule);
        story.Given(File("a"), update);

        var stage = story.State.Stage(Stages.EarlyWarning)!;
        Assert.Equal(("evidence-a", "evidence-b", 1), (stage.Submission!.EvidenceId, stage.LastUpdate!.EvidenceId, stage.Updates));
        Assert.Empty(story.At("2026-11-10T12:30:00+01:00").Given(update).Appended);
        Assert.Equal("update-is-no-correction", story.When(
            update with { Submission = update.Submission with { CorrectionReason = "Wrong" } }).Refusal.Rule);
    }

    [Fact]
    public void AReceiptAnswersTheUpdateWhoseBytesItNames()
    {
        var update = File("b") with { Update = true };
        var receipt = new RecordReceipt(Stages.EarlyWarning, "evidence-r", new string('e', 64), PayloadSha256: new string('b', 64));
        var story = IncidentStory.Significant().At("2026-11-10T12:00:00+01:00").Given(File("a"));

        Assert.Equal("nothing-submitted", story.When(receipt).Refusal.Rule);
        story.Given(update, receipt);

        var stage = story.State.Stage(Stages.EarlyWarning)!;
        Assert.Equal((null, "evidence-r"), (stage.Submission!.ReceiptEvidenceId, stage.LastUpdate!.ReceiptEvidenceId));
    }

    // Art. 23(1)-(2).
    [Fact]
    public void WhatRecipientsWereToldIsProvenLikeAReport()
    {
        var told = File("a") with { Submission = File("a").Submission with { Stage = FiledReports.Key(NoticeGround.Threat) } };
        var story = IncidentStory.Significant().At("2026-11-10T12:00:00+01:00");

        Assert.Equal("notice-not-judged", story.When(told).Refusal.Rule);
        story.Given(
            new JudgeRecipientsNotice(NoticeGround.Threat, true, "They can change passwords"),
            told,
            new RecordReceipt(told.Submission.Stage, "evidence-r", new string('e', 64)));

        var recorded = Assert.Single(story.State.RecipientsNotices).Recorded!;
        Assert.Equal(("evidence-a", "evidence-r"), (recorded.EvidenceId, recorded.ReceiptEvidenceId));
        Assert.Empty(story.Given(told).Appended);
    }

    [Fact]
    public void AReceiptNeedsASubmission()
    {
        var receipt = new RecordReceipt(Stages.EarlyWarning, "evidence-r", new string('e', 64), Reference: "BSI-2026-1");
        var story = IncidentStory.Significant().At("2026-11-10T12:00:00+01:00");

        Assert.Equal("nothing-submitted", story.When(receipt).Refusal.Rule);
        story.Given(File("a"), receipt);
        Assert.Equal(("evidence-r", "BSI-2026-1"), (
            story.State.Stage(Stages.EarlyWarning)!.Submission!.ReceiptEvidenceId,
            story.State.Stage(Stages.EarlyWarning)!.Submission!.ReceiptReference));
        Assert.Empty(story.Given(receipt).Appended);
    }
}
