using Nis2.Compliance.Incidents;
using Nis2.Storage.Tables;
using Nis2Functions.Tests.House;
using NodaTime;

namespace Nis2Functions.Tests.Reports;

/// <summary>
/// Filing at whatever call storage fails or the process dies, and the client that asks again: one submission, one file, one version, and
/// all of them agree (Art. 23(4); proof of submission).
/// </summary>
public sealed class FilingFaultTests
{
    private const int MostCalls = 100;

    public static TheoryData<string, string?> Filings => new()
    {
        { "upload", null },
        { "upload", "key" },
        { "update", null },
        { "update", "key" },
        { "notice", null },
        { "draft", null },
        { "draft", "key" },
    };

    [Theory]
    [MemberData(nameof(Filings))]
    public async Task ALeftOffFilingIsOneFilingOnceItIsAskedForAgain(string route, string? key)
    {
        var tried = 0;
        foreach (var kind in Enum.GetValues<FaultKind>())
        {
            var call = 1;
            for (; await OneAsync(call, kind, house => FileAsync(house, route, key), house => BeforeAsync(house, route)); call++)
            {
                Assert.InRange(call, 1, MostCalls);
                tried++;
            }
        }

        Assert.True(tried > 50, $"{tried} faults are fewer than a filing has calls.");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("receipt-key")]
    public async Task ALeftOffReceiptIsOneReceiptOnceItIsAskedForAgain(string? key)
    {
        var tried = 0;
        foreach (var kind in Enum.GetValues<FaultKind>())
        {
            for (var call = 1; await OneAsync(call, kind, house => house.ReceiptAsync(key), house => house.UploadAsync(null)); call++)
            {
                Assert.InRange(call, 1, MostCalls);
                tried++;
            }
        }

        Assert.True(tried > 30, $"{tried} faults are fewer than a receipt has calls.");
    }

    [Fact]
    public async Task ARepeatedRequestIsAnsweredByWhatItDidThoughTheDraftChangedSince()
    {
        await using var house = await FilingHouse.BuildAsync();
        var first = await house.FileDraftAsync("key");
        Assert.Equal(200, (await house.StateAsync("suspected_malicious", "yes")).Status);
        var again = await house.FileDraftAsync("key");
        var corrected = await house.FileDraftAsync("correction", new { channel = "portal", correctionReason = "More is known" });
        var late = await house.FileDraftAsync("key");
        var other = await house.FileDraftAsync("other");

        Assert.Equal((200, 200, 200, 200, 409), (first.Status, again.Status, corrected.Status, late.Status, other.Status));
        Assert.Single(await house.RecordedAsync<StageSubmitted>());
        Assert.Single(await house.RecordedAsync<SubmissionCorrected>());
        Assert.Equal(2, (await house.VersionsAsync()).Count);
        Assert.Equal(2, house.Blobs.Names.Count);
    }

    private static Task<(int Status, string Body)> FileAsync(FilingHouse house, string route, string? key) => route switch
    {
        "upload" => house.UploadAsync(key),
        "update" => house.UploadAsync(key, "as filed later", "&update=true"),
        "notice" => house.UploadAsync(key, stage: FiledReports.Key(NoticeGround.Incident)),
        _ => house.FileDraftAsync(key),
    };

    private static Task BeforeAsync(FilingHouse house, string route) => route switch
    {
        "update" => house.UploadAsync(null),
        "notice" => house.JudgeNoticeAsync(),
        _ => Task.CompletedTask,
    };

    // False where the request has not so many calls.
    private static async Task<bool> OneAsync(
        int call, FaultKind kind, Func<FilingHouse, Task<(int Status, string Body)>> ask, Func<FilingHouse, Task> before)
    {
        await using var house = await FilingHouse.BuildAsync();
        await before(house);
        var filed = (await house.RecordedAsync<FilingRecorded>()).Count;
        var fault = new StorageFault(call, kind);
        fault.Install(house.House, house.Blobs);
        try
        {
            await ask(house);
        }
        catch (Exception failed) when (failed is StorageFault.DeadException or StorageUnavailableException)
        {
            Assert.True(fault.Happened);
        }

        StorageFault.Remove(house.House, house.Blobs);
        if (!fault.Happened)
            return false;
        house.House.Time.Now += Duration.FromMinutes(7);
        var (status, body) = await ask(house);
        Assert.True(status == 200, $"{kind} at {call}: {status} {body}");
        await AssertOneMoreAsync(house, filed, $"{kind} at {call}");
        return true;
    }

    private static async Task AssertOneMoreAsync(FilingHouse house, int filedBefore, string when)
    {
        var filings = await house.RecordedAsync<FilingRecorded>();
        var received = await house.RecordedAsync<ReceiptRecorded>();
        Assert.True(filings.Count + received.Count == filedBefore + 1, $"{when}: {filings.Count} filings, {received.Count} receipts");
        Assert.Empty(await house.RecordedAsync<SubmissionCorrected>());
        Assert.Equal(
            filings.Count,
            (await house.RecordedAsync<StageSubmitted>()).Count
                + (await house.RecordedAsync<StageUpdated>()).Count
                + (await house.RecordedAsync<RecipientsNoticeRecorded>()).Count);
        Assert.Equal(filings.Select(filing => filing.EvidenceId), (await house.VersionsAsync()).Select(version => version.EvidenceId));
        var files = (await house.House.HeadsAsync("evidence")).Select(head => head.Id.Value).Order(StringComparer.Ordinal);
        var said = received.Select(receipt => receipt.EvidenceId).Concat(filings.Select(filing => filing.EvidenceId));
        Assert.Equal(said.Order(StringComparer.Ordinal), files);
        Assert.Equal(filedBefore + 1, house.Blobs.Names.Count);
        var proof = await house.VerifiedAsync();
        Assert.True((bool)proof["valid"]! && (bool)proof["agrees"]!, $"{when}: {proof}");
        var submissions = proof["submissions"]!.AsArray();
        Assert.Equal(filings.Count, submissions.Count);
        Assert.All(submissions, one => Assert.Equal("agrees", (string)one!["result"]!));
        Assert.Equal(received.Count, submissions.Count(one => (string?)one!["receipt"] == "agrees"));
    }
}
