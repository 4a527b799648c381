using FsCheck;
using FsCheck.Fluent;
using Nis2.Compliance.Soa;
using Nis2.Compliance.Soa.Export;
using Nis2.Compliance.Soa.Reading;
using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Tests.Soa;

public sealed class ReaderProperties
{
    private static readonly Config Cases = Config.QuickThrowOnFailure.WithMaxTest(
        int.TryParse(Environment.GetEnvironmentVariable("NIS2_CASES"), out var cases) ? cases : 25);

    private static readonly string[] Words =
    [
        "Control ID", "Applicable", "Status", "Justification", "Owner", "Due Date", "Maturity", "A.5.1", "5.10", "A.9.2.1", "4.1", "10.2",
        "Yes", "No", "Nein", "Implemented",
        "Planned", "❌", "N/A", "|", "---", "\n", ",", ";", "\"", "5,1", "2026-01-05", "05.01.2026", "A.5", "6.1-6.3", "[TODO]", "70 %",
        "=1+1", "x", "", " ", "\ud800", "{", "[",
    ];

    [Fact]
    public void NeverThrowsOnAnyBytes() => Check.One(Cases, Prop.ForAll(
        ArbMap.Default.ArbFor<byte[]>(), bytes => Answers(bytes) && Answers([0x50, 0x4b, .. bytes]) && Answers([0xff, 0xfe, .. bytes])));

    [Fact]
    public void NeverThrowsOnADamagedWorkbook()
    {
        var whole = Shapes.All.First(shape => shape.Name == "xlsx-title-above").Build();
        Check.One(Cases, Prop.ForAll(Gen.Choose(0, whole.Length - 1).Two().ToArbitrary(), pair =>
        {
            var (at, to) = pair;
            var damaged = whole.ToArray();
            damaged[at] = (byte)to;
            return Answers(damaged) && Answers(whole[..at]);
        }));
    }

    [Fact]
    public void NeverThrowsOnAnyTableAndListsEachControlOnce() => Check.One(Cases, Prop.ForAll(
        Gen.Elements(Words).ArrayOf(5).ArrayOf(12).ToArbitrary(), rows =>
        {
            var reading = Files.Read(new XlsxFile().Sheet("S", rows.Select(row => (IReadOnlyList<object?>)[.. row.Select(cell => cell.Replace("\ud800", "", StringComparison.Ordinal))])).Bytes());
            return reading.Rows.Select(row => row.Control).Distinct().Count() == reading.Rows.Count
                && (reading.Edition is null || reading.Missing.Count + reading.Rows.Count == 93)
                && Answers(Files.Text(string.Concat(rows.SelectMany(row => row))));
        }));

    [Fact]
    public void AnExportComesBackTheSame() => Check.One(Cases, Prop.ForAll(Rows.ToArbitrary(), rows =>
    {
        var story = new Story<SoaState, SoaCommand>(new SoaKind(), SoaDecisions.Decide);
        story.When(new StateRows(rows));
        if (story.State.Rows.Count == 0)
            return true;
        var said = story.State.Rows.Where(Says).ToList();
        return Enum.GetValues<ExportLanguage>().All(language =>
            DomainJson.Same(said, Files.Read(SoaExport.Xlsx(story.State, language), Edition).Rows.ToList())
            && DomainJson.Same(said, Files.Read(SoaExport.Csv(story.State, language), Edition).Rows.ToList()));
    }));

    private static ImportCorrections Edition => new(SoaEdition.Iso2022);

    private static Gen<string?> Text => Gen.OneOf(
        Gen.Elements<string?>(null, "- dash", "=1+1", "'=x", "a;b,c\t\"d\"", "line\nbreak", "ümlaut €", "'", "[todo]", "x\u00a0y", "\u0001", "Ja", "A.5.1", "💡", "<b>", "a|b",
            "_x0041_", "_x005F_", "_x005f_x0041_x0042_", "__x0041_"),
        ArbMap.Default.GeneratorFor<string?>()).Select(text => text is { Length: > 0 } && text.All(char.IsAsciiDigit) ? null : text);

    private static Gen<LocalDate?> Day =>
        Gen.Choose(-1, 20_000).Select(day => day < 0 ? (LocalDate?)null : new LocalDate(1995, 1, 1).PlusDays(day));

    private static Gen<decimal?> Number => Gen.Choose(-1, 1_000).Select(tenths => tenths < 0 ? (decimal?)null : tenths / 10m);

    private static Gen<SoaRow[]> Rows => Gen.SubListOf(Truth.All.Select(one => one.Id)).SelectMany(ids => ids.Take(8).Select(Row).Aggregate(
        Gen.Constant(Array.Empty<SoaRow>()), (all, row) => all.SelectMany(some => row.Select(one => some.Append(one).ToArray()))));

    private static Gen<SoaRow> Row(string control) =>
        from decision in Gen.Elements(Enum.GetValues<Applicability>())
        from status in Gen.Elements(Enum.GetValues<Implementation>())
        from texts in Text.ArrayOf(8)
        from reasons in Gen.SubListOf(Enum.GetValues<ReasonKind>())
        from part in Gen.Choose(0, 2)
        from days in Day.ArrayOf(3)
        from numbers in Number.ArrayOf(2)
        select new SoaRow(control, decision, status, texts[0], texts[1], texts[2], texts[3], texts[4], texts[5], texts[6], texts[7])
        {
            Reasons = [.. reasons],
            InPart = part == 1 && decision == Applicability.Applicable,
            Inherited = part == 2 && decision == Applicability.Applicable,
            TargetDate = days[0],
            ImplementedOn = days[1],
            ReviewedOn = days[2],
            Percent = numbers[0],
            Maturity = numbers[1],
        };

    private static bool Says(SoaRow row) => !DomainJson.Same(row, new SoaRow(row.Control, Applicability.Undecided, Implementation.Unknown));

    private static bool Answers(byte[] file)
    {
        var (reading, refusal) = SoaReader.Read(file, ImportContent.Statement, ImportCorrections.None);
        var (risks, same) = SoaReader.Read(file, ImportContent.Risks, ImportCorrections.None);
        return reading is null != refusal is null && risks is null != same is null;
    }
}
