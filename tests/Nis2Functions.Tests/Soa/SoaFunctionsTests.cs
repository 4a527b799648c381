using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Nis2.Storage.Blobs;
using Nis2.Storage.Evidence;
using Nis2.Tests.Shared;
using Nis2Functions.Security;
using Nis2Functions.Soa;
using Nis2Functions.Tests.House;

namespace Nis2Functions.Tests.Soa;

public sealed class SoaFunctionsTests : IAsyncLifetime
{
    private const string File = "Control ID,Applicable,Stand\nA.5.7,Yes,Implemented\nA.8.9,No,\n";

    private readonly BlobsInMemory blobs = new();
    private readonly ImportsInMemory imports = new();
    private TestHouse house = null!;

    public async Task InitializeAsync() => house = await TestHouse.BuildAsync(services => services
        .AddSingleton<IImportFiles>(imports)
        .AddSingleton(provider => new EvidenceStore(
            blobs.Client(), new EvidenceRules(1_000_000), new CountingSalts(), provider.GetRequiredService<TimeProvider>())));

    public Task DisposeAsync() => house.DisposeAsync().AsTask();

    [Fact]
    public async Task CountsOnlyWhatWasSeenAndAcceptedAndKeepsTheFile()
    {
        var shown = await ProposeAsync(File);
        var id = (string)shown.Json["import"]!["id"]!;
        Assert.Equal(
            (201, 2, 91),
            (shown.Status, shown.Json["reading"]!["rows"]!.AsArray().Count, shown.Json["reading"]!["missing"]!.AsArray().Count));
        Assert.Empty((await SoaAsync()).Json["rows"]!.AsArray());
        Assert.Empty(await house.HeadsAsync("evidence"));

        Assert.Equal(409, (await AcceptAsync(id, new string('0', 64))).Status);
        var accepted = await AcceptAsync(id, (string)shown.Json["readingSha256"]!);

        Assert.Equal((200, 2), (accepted.Status, accepted.Json["rows"]!.AsArray().Count));
        Assert.Equal(id, (string)accepted.Json["source"]!["import"]!);
        Assert.Equal((string)accepted.Json["source"]!["evidence"]!, Assert.Single(await house.HeadsAsync("evidence")).Id.Value);
        Assert.Equal((0, 1), (imports.Count, blobs.Names.Count));
        Assert.Equal(200, (await AcceptAsync(id, (string)shown.Json["readingSha256"]!)).Status);
    }

    [Fact]
    public async Task ReadsAColumnAnewOnceSomebodySaysWhatItHolds()
    {
        var shown = await ProposeAsync("Control ID,Applicable,How it stands\nA.5.7,Yes,Implemented\n");
        Assert.Equal("unknown", (string)shown.Json["reading"]!["rows"]![0]!["status"]!);

        var corrected = await As(new Exchange("PUT", """{"columns":[{"column":"C","field":"implementation-status"}]}""")).AnswerAsync(
            Imports().CorrectSoaImport(Last, house.Client.Object, TestHouse.Organisation, (string)shown.Json["import"]!["id"]!, default));

        Assert.Equal("implemented", (string)corrected.Json["reading"]!["rows"]![0]!["status"]!);
        Assert.NotEqual((string)shown.Json["readingSha256"]!, (string)corrected.Json["readingSha256"]!);
    }

    [Fact]
    public async Task RefusesWhatIsNoTableInPlainWordsAndKeepsNothing()
    {
        var refused = await ProposeAsync("%PDF-1.7");

        Assert.Equal((422, "urn:nis2functions:problem:file-is-pdf"), (refused.Status, (string)refused.Json["type"]!));
        Assert.Equal(0, imports.Count);
    }

    [Fact]
    public async Task KeepsFiveFilesThatWait()
    {
        for (var i = 1; i <= 7; i++)
            Assert.Equal(201, (await ProposeAsync($"Control ID,Applicable\nA.5.{i + 6},Yes\n")).Status);

        Assert.Equal(5, imports.Count);
        Assert.Equal(5, (await SoaAsync()).Json["imports"]!.AsArray().Count);
    }

    [Fact]
    public async Task ChangesOneRowAndLeavesTheRest()
    {
        await ChangeAsync("A.5.7", """{"applicable":"applicable","status":"planned","owner":"CISO"}""");
        var changed = await ChangeAsync("A.5.7", """{"status":"implemented"}""");

        var row = changed.Json["rows"]![0]!["row"]!;
        Assert.Equal(("implemented", "CISO"), ((string)row["status"]!, (string)row["owner"]!));
        Assert.Equal(422, (await ChangeAsync("A.9.9", """{"status":"implemented"}""")).Status);
        Assert.Equal(422, (await ChangeAsync("A.5.8", """{"percent":101}""")).Status);
    }

    private HttpRequest Last { get; set; } = null!;

    private SoaImportFunctions Imports() => house.Create<SoaImportFunctions>();

    private Exchange As(Exchange exchange)
    {
        Last = exchange.As("officer", Role.ComplianceOfficer).Request;
        return exchange;
    }

    private Task<Exchange> ProposeAsync(string file)
    {
        var exchange = As(new Exchange("POST", file, "application/octet-stream"));
        return exchange.AnswerAsync(Imports().ProposeSoaImport(Last, house.Client.Object, TestHouse.Organisation, default));
    }

    private Task<Exchange> AcceptAsync(string id, string seen)
    {
        var exchange = As(new Exchange("POST", JsonSerializer.Serialize(new { readingSha256 = seen })));
        return exchange.AnswerAsync(Imports().AcceptSoaImport(Last, house.Client.Object, TestHouse.Organisation, id, default));
    }

    private Task<Exchange> ChangeAsync(string control, string body)
    {
        var exchange = As(new Exchange("PATCH", body));
        return exchange.AnswerAsync(
            house.Create<KeepSoaFunctions>().ChangeSoaRow(Last, house.Client.Object, TestHouse.Organisation, control, default));
    }

    private Task<Exchange> SoaAsync()
    {
        var exchange = As(new Exchange());
        return exchange.AnswerAsync(house.Create<ReadSoaFunctions>().GetSoa(Last, TestHouse.Organisation, default));
    }
}
