using System.Text;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Events;
using Nis2.Storage.Streams;
using Nis2.Storage.Tests.Chores;
using Nis2.Tests.Shared;

namespace Nis2.Storage.Tests.Faults;

/// <summary>One fault at every single operation of a subject's life; then every command is tried again, and the sweep runs.</summary>
public sealed class CrashTests
{
    private const int Duties = 120;
    private static readonly string Large = new('x', 300_000);
    private static readonly ChoreKind Kind = new(duties: Duties);

    [Theory]
    [InlineData(Fault.CrashBefore)]
    [InlineData(Fault.CrashAfter)]
    [InlineData(Fault.Away)]
    [InlineData(Fault.AnswerLost)]
    public async Task LoseNothingAndDoubleNothing(Fault fault)
    {
        var expected = await LiveAsync(new Given());
        var strikes = 0;
        for (var struck = true; struck; strikes++)
        {
            var given = new Given();
            using (var faults = new FaultAt(given, fault, strikes + 1))
            {
                var failure = await Record.ExceptionAsync(() => LiveAsync(given));
                Assert.True(failure is null or CrashException or Storage.Tables.StorageUnavailableException, $"{failure}");
                struck = faults.Struck;
            }

            var actual = await LiveAsync(given);
            Assert.True(expected == actual, $"{fault} at operation {strikes + 1}:\n{actual}\ninstead of\n{expected}");
        }

        Assert.InRange(strikes, 40, 200);
    }

    private static async Task<string> LiveAsync(Given given)
    {
        await CommandAsync(given, "open", new ChoreOpened("Jane's floor", Given.Due, false));
        await CommandAsync(given, "note", new ChoreNoted("large", Large), new ChoreNoted("small", "of Jane"));
        await CommandAsync(given, "remind", new ChoreReminded(Given.Due));
        await EraseAsync(given);
        await CommandAsync(given, "done", new ChoreDone());
        await SweepAsync(given);
        return await DescribeAsync(given);
    }

    private static async Task CommandAsync(Given given, string id, params SubjectEvent[] events)
    {
        var command = new Command(id, "someone", Given.Now);
        var result = await given.Store.AppendAsync(
            Kind, Given.Organisation, given.Id, command, _ => Decision.Accept(events), Given.Ct, checkRepeated: true);
        await given.Outbox.PublishAsync(Given.Organisation, Assert.IsType<AppendResult<ChoreState>.Done>(result), Given.Ct);
    }

    private static async Task EraseAsync(Given given)
    {
        var command = new Command("erase", "someone", Given.Now);
        var result = await given.Store.EraseAsync(Kind, Given.Organisation, given.Id, command, null, "asked", Given.Ct);
        await given.Outbox.PublishAsync(Given.Organisation, Assert.IsType<AppendResult<ChoreState>.Done>(result), Given.Ct);
    }

    private static async Task SweepAsync(Given given)
    {
        await given.Store.FinishErasuresAsync(Given.Organisation, Given.Ct);
        await foreach (var outdated in given.Store.OutdatedAsync(Kind, Given.Organisation, Given.Ct))
            await given.Store.RebuildAsync(Kind, Given.Organisation, outdated, Given.Ct);
        await given.Outbox.PublishLeftoversAsync(Given.Organisation, null, Given.Ct);
    }

    /// <summary>All that is kept and all that went out, but for salts, ETags and what was sent again.</summary>
    private static async Task<string> DescribeAsync(Given given)
    {
        var verification = await given.Store.VerifyAsync(Kind, Given.Organisation, given.Id, Given.Ct);
        Assert.True(verification!.Valid, verification.Why);
        var texts = given.Table.Rows.SelectMany(row => row.Columns.Values.OfType<string>());
        Assert.DoesNotContain(texts, text => text.Contains("Jane", StringComparison.Ordinal));
        var text = new StringBuilder();
        foreach (var row in given.Table.Rows)
            text.AppendLine(row.Key);
        foreach (var stored in (await given.Store.HistoryAsync(Kind, Given.Organisation, given.Id, 0, 100, Given.Ct)).Events)
            text.AppendLine($"{stored.Recorded}");
        text.AppendJoin('\n', given.Payloads.Names.Select(name => name[..name.LastIndexOf('-')])).AppendLine();
        foreach (var entity in new[] { Outbox.EventsEntity, Outbox.NoticesEntity })
        {
            var sent = given.Sender.To(entity);
            var different = sent.Select(message => $"{message.Id} {Encoding.UTF8.GetString(message.Body.Span)}").Distinct().ToList();
            text.AppendJoin('\n', different.Order(StringComparer.Ordinal)).AppendLine();
            Assert.Equal(different.Count, sent.Select(message => message.Id).Distinct().Count());
        }

        return text.ToString();
    }
}
