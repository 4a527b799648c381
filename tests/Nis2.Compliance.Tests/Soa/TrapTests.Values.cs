using System.Text;
using Nis2.Compliance.Soa;
using Nis2.Compliance.Soa.Export;
using NodaTime;
using static Nis2.Compliance.Tests.Soa.XlsxFile;

namespace Nis2.Compliance.Tests.Soa;

/// <summary>Values, encoding and the older edition.</summary>
public sealed partial class TrapTests
{
    [Theory]
    [InlineData("Excluded")]
    [InlineData("N/A")]
    [InlineData("Not Applicable")]
    [InlineData("entbehrlich")]
    public void Trap25AnExclusionInTheStatusColumnExcludes(string status) =>
        Assert.Equal((Applicability.NotApplicable, Implementation.Unknown), Decided(["Control ID", "Status"], "A.5.7", status));

    [Fact]
    public void Trap25OneQuestionAboutImplementationIsAnswered() =>
        Assert.Equal(
            (Applicability.Applicable, Implementation.NotImplemented),
            Decided(["Control No.", "Is control implemented or not?"], "A.5.7", "No"));

    [Fact]
    public void Trap26AMarkWithoutALegendIsAskedFor()
    {
        var asked = Files.Read("| Ref | Status |\n|---|---|\n| 5.7 | ❌ |\n| 5.8 | ❌ Not Implemented |\n");
        Assert.Equal(
            ("mark-ambiguous", Implementation.Unknown, Implementation.NotImplemented),
            (Assert.Single(asked.Doubts).Rule, asked.Row("A.5.7").Status, asked.Row("A.5.8").Status));

        var told = Files.Read(
            "| Ref | Status |\n|---|---|\n| 5.7 | ❌ |\n",
            new ImportCorrections(Values: [new ValueChoice("❌", Applicability.NotApplicable)]));
        Assert.Equal((Applicability.NotApplicable, 0), (told.Row("A.5.7").Applicable, told.Doubts.Count));

        var legend = Files.Read("Legend: ✅ implemented, ❌ Not applicable\n\n| Ref | Status |\n|---|---|\n| 5.7 | ❌ |\n");
        Assert.Equal(Applicability.NotApplicable, legend.Row("A.5.7").Applicable);
    }

    [Theory]
    [InlineData("Ne", "Ano", Applicability.NotApplicable, Implementation.Implemented)]
    [InlineData("Ano", "Ne", Applicability.Applicable, Implementation.NotImplemented)]
    public void Trap27NoMeansWhatItsColumnAsks(string applicable, string implemented, Applicability decision, Implementation status) =>
        Assert.Equal((decision, status), Decided(["Opatření", "Aplikovatelnost", "Implementace"], "A.5.7", applicable, implemented));

    [Theory]
    [InlineData("Yes / No", "Implemented / Partial / Planned")]
    [InlineData("[Yes/No]", "[TODO]")]
    [InlineData("{{ meta.applicable }}", "[ORIGIN REQUIRES ASSIGNMENT]")]
    public void Trap28UnfilledChoicesSayNothing(string applicable, string status)
    {
        var reading = Files.ReadSheet(Headers, ["A.5.7", "", applicable, status], ["A.5.8", "", "Yes", "Planned"]);

        Assert.Equal("A.5.8", Assert.Single(reading.Rows).Control);
        Assert.Contains("A.5.7", reading.Missing);
        Assert.Contains(reading.Notes, note => note.Rule == "placeholders");
    }

    [Theory]
    [InlineData("Not Implemented", Implementation.NotImplemented)]
    [InlineData("Partially Implemented", Implementation.PartlyImplemented)]
    [InlineData("nicht umgesetzt", Implementation.NotImplemented)]
    [InlineData("Implemented, mostly", Implementation.Unknown)]
    public void Trap29WordsAreTakenWhole(string word, Implementation status) =>
        Assert.Equal(status, Decided(["Control ID", "Applicable", "Status"], "A.5.7", "Yes", word).Status);

    [Theory]
    [InlineData("No aplicable", Applicability.NotApplicable)]
    [InlineData("Partially Applicable", Applicability.Applicable)]
    public void Trap29ApplicabilityIsTakenWholeToo(string word, Applicability decision) =>
        Assert.Equal(decision, Decided(["Control ID", "Applicable"], "A.5.7", word).Applicable);

    [Theory]
    [InlineData("Χ", true)]
    [InlineData("Х", true)]
    [InlineData("✓", true)]
    [InlineData("-", false)]
    [InlineData("0", false)]
    [InlineData("n", false)]
    public void Trap30AnyMarkTicksWhateverItsAlphabet(string mark, bool ticked) =>
        Assert.Equal(
            ticked, Files.ReadSheet(["Control ID", "Applicable", "LR"], ["A.5.7", "Yes", mark]).Rows[0].Reasons.Contains(ReasonKind.Legal));

    [Fact]
    public void Trap30ALookAlikeTickInTheApplicableColumnIsAYes() =>
        Assert.Equal(Applicability.Applicable, Decided(["Control ID", "Applicable"], "A.5.7", "Χ").Applicable);

    [Theory]
    [InlineData(" Applicable", "Yes ")]
    [InlineData("APPLICABLE", "yes\u00a0")]
    [InlineData("Applicable\n(Yes/No)", "YES")]
    public void Trap31BlanksAndCaseMakeNoDifference(string header, string word) =>
        Assert.Equal(Applicability.Applicable, Decided([" Control  ID", header], "A.5.7", word).Applicable);

    [Theory]
    [InlineData("Applicable (Inherited)", Applicability.Applicable, true, false)]
    [InlineData("Inc (partial)", Applicability.Applicable, false, true)]
    [InlineData("not_determined", Applicability.Undecided, false, false)]
    public void Trap32ThirdValuesStay(string word, Applicability decision, bool inherited, bool part)
    {
        var row = Files.ReadSheet(["Control ID", "Applicable", "Notes"], ["A.5.7", word, "Some"]).Rows[0];

        Assert.Equal((decision, inherited, part), (row.Applicable, row.Inherited, row.InPart));
    }

    [Fact]
    public void Trap32ADashIsOpenAndNullIsUnanswered()
    {
        Assert.Equal("mark-ambiguous", Assert.Single(Files.ReadSheet(["#", "Appl", "Status"], ["5.7", "—", "Planned"]).Doubts).Rule);
        Assert.Equal(
            Applicability.Undecided,
            Files.Read("""[{"closure":"5.7","isApplicable":null,"justification":"x"},{"closure":"5.8","isApplicable":true}]""")
                .Row("A.5.7").Applicable);
    }

    [Fact]
    public void Trap33UnderWayIsNotPartly() =>
        Assert.Equal(
            [Implementation.InProgress, Implementation.PartlyImplemented],
            Files.ReadSheet(["Control ID", "Status"], ["A.5.7", "In Umsetzung"], ["A.5.8", "Teilweise"]).Rows.Select(row => row.Status));

    [Theory]
    [InlineData("not_started", Implementation.NotImplemented)]
    [InlineData("Öffnen", Implementation.NotImplemented)]
    public void Trap34MachineWordsUnderForeignHeadersAreKnown(string word, Implementation status) =>
        Assert.Equal((Applicability.Applicable, status), Decided(["Steuerung", "Verwendbar", "Umsetzungsstatus"], "A.5.7", "Ja", word));

    [Fact]
    public void Trap35HowFarAnAuditIsSaysNothingOfImplementation()
    {
        var reading = Files.ReadSheet(
            ["Audit", "Control ID", "Control Title", "Assigned To", "Status", "Effectiveness", "Applicability", "Auditor Notes"],
            ["2026", "A.5.7", "Threat intelligence", "Bo", "Completed", "Effective", "Applicable", "Seen"]);
        Assert.Equal((Applicability.Applicable, Implementation.Unknown), (reading.Rows[0].Applicable, reading.Rows[0].Status));
        Assert.Contains(reading.Tables[0].Columns, column => column.Field == SoaField.WorkflowStatus);

        Assert.Equal(
            Implementation.NotImplemented,
            Decided(["ref_id", "compliance_result", "requirement_progress"], "A.5.7", "non_compliant", "done").Status);
    }

    [Fact]
    public void Trap36ScalesAreKeptAsScales()
    {
        var reading = Files.Read(new XlsxFile { Formats = ["0%"] }.Sheet("SoA", [["Control ID", "Applicable", "Maturity", "Completeness (%)"], ["A.5.7", "Yes", 0, new Styled(0.75, 1)], ["A.5.8", "Yes", 3, "33,3 %"], ["A.5.9", "Yes", "", 100]]).Bytes());

        Assert.Equal([(0m, 75m), (3m, 33.3m), ((decimal?)null, 100m)], reading.Rows.Select(row => (row.Maturity, row.Percent!.Value)));
        Assert.All(reading.Rows, row => Assert.Equal(Implementation.Unknown, row.Status));
        Assert.Equal(
            (Implementation.PartlyImplemented, 70m),
            Files.ReadSheet(["Control ID", "Status"], ["A.5.7", "70 %"], ["A.5.8", "Planned"]).Rows
                .Select(row => (row.Status, row.Percent!.Value)).First());
    }

    [Fact]
    public void Trap37ContradictionsAreKeptAndSaid()
    {
        var reading = Files.ReadSheet(["Contrôle", "Applicabilité", "En place?"], ["A.5.7", "Non", "Oui"]);

        Assert.Equal((Applicability.NotApplicable, Implementation.Implemented), (reading.Rows[0].Applicable, reading.Rows[0].Status));
        Assert.Contains(new SoaFinding("excluded-but-implemented", "A.5.7"), reading.Findings);
        Assert.Equal(
            "applicable-but-status-not-applicable", Assert.Single(Files.ReadSheet(Headers, ["A.5.7", "", "Yes", "N/A"]).Doubts).Rule);
    }

    [Theory]
    [InlineData("R, L, C", "Risk,Legal,Contractual")]
    [InlineData("LC", "Legal,Contractual")]
    [InlineData("ERB", "Risk")]
    [InlineData("Risk Assessment, Contractual Obligation, Legal Requirement, Business Requirement/Best Practice", "Risk,Legal,Contractual,Business")]
    [InlineData("RT:risk.docx (SC-1); BL:base.docx", "Risk,Baseline")]
    public void Trap38ReasonsAreReadFromLettersWordsAndCodes(string written, string reasons) =>
        Assert.Equal(
            reasons,
            string.Join(
                ',', Files.ReadSheet(["Control ID", "Applicable", "Selection Reason(s)"], ["A.5.7", "Yes", written]).Rows[0].Reasons));

    [Fact]
    public void Trap38NothingIsLostAndNotApplicableThereIsNoStatus()
    {
        var row = Files.ReadSheet(
            ["Control ID", "Applied", "Control applied/Justification of Inclusion", "Justification for exclusion", "Origin"],
            ["A.5.7", "Yes", "Needed", "NA", "RT:risk.docx (SC-1)"]).Rows[0];

        Assert.Equal((Applicability.Applicable, "Needed\nRT:risk.docx (SC-1)"), (row.Applicable, row.Justification));
    }

    [Fact]
    public void Trap39WhatOneCouldLookAtIsNoEvidenceAndACountNamesNoRisk()
    {
        var row = Files.ReadSheet(
            ["Control ID", "Applicable", "Evidence Expected", "Linked Risks"], ["A.5.7", "Yes", "A log", "4"]).Rows[0];

        Assert.Equal((null, "A log", null), (row.Evidence, row.Notes, row.Risks));
    }

    [Theory]
    [InlineData("IT / HR", "IT / HR")]
    [InlineData("bo@acme.example", "bo@acme.example")]
    [InlineData("{{ meta.owner }}", null)]
    [InlineData("17", null)]
    public void Trap40OwnersAreNamesOrNothing(string written, string? owner) =>
        Assert.Equal(owner, Files.ReadSheet(["Control ID", "Applicable", "Owner"], ["A.5.7", "Yes", written]).Rows[0].Owner);

    [Theory]
    [InlineData("27/02/2026", "2026-02-27")]
    [InlineData("10.01.2023", "2023-01-10")]
    [InlineData("27-Feb-2026", "2026-02-27")]
    [InlineData("August 12, 2026", "2026-08-12")]
    [InlineData("01 April 2026", "2026-04-01")]
    [InlineData("2026-04-01T10:00:00Z", "2026-04-01")]
    [InlineData("02/03/2026", "2026-03-02")]
    [InlineData("2026-Q4", null)]
    [InlineData("Sprint 2", null)]
    [InlineData("31.02.2026", null)]
    public void Trap41DaysAreReadOrStayTexts(string written, string? day)
    {
        var row = Files.ReadSheet(["Control ID", "Applicable", "Due Date"], ["A.5.7", "Yes", written]).Rows[0];

        Assert.Equal(day, row.TargetDate?.ToString("uuuu-MM-dd", null));
        Assert.Equal(day is null ? $"Target: {written}" : null, row.Notes);
    }

    [Fact]
    public void Trap41TheFileMayProveThatMonthsComeFirst()
    {
        var reading = Files.ReadSheet(
            ["Control ID", "Applicable", "Due Date"], ["A.5.7", "Yes", "02/27/2026"], ["A.5.8", "Yes", "02/03/2026"]);
        Assert.Equal(new LocalDate(2026, 2, 3), reading.Row("A.5.8").TargetDate);
        Assert.Equal(
            new LocalDate(2026, 2, 3),
            Files.Read("Control ID,Applicable,Due Date\nA.5.7,Yes,02/03/2026", new ImportCorrections(MonthFirst: true)).Rows[0].TargetDate);
    }

    [Theory]
    [InlineData(false, "2026-01-10")]
    [InlineData(true, "2030-01-11")]
    public void Trap41SerialsFollowTheWorkbooksEpoch(bool epoch1904, string day) => Assert.Equal(
        day,
        Files.Read(
            new XlsxFile { Formats = ["dd.mm.yyyy"], Epoch1904 = epoch1904 }
                .Sheet("SoA", [["Control ID", "Applicable", "Due Date"], ["A.5.7", "Yes", new Styled(46032, 1)]]).Bytes())
            .Rows[0].TargetDate!.Value.ToString("uuuu-MM-dd", null));

    [Fact]
    public void Trap42TheHeaderRowTellsTheSeparator()
    {
        var prose = Files.Read("Control ID,Justification,Applicable\nA.5.7,one; two; three; four; five; six,Yes\n");
        Assert.Equal(
            (Applicability.Applicable, "one; two; three; four; five; six"), (prose.Rows[0].Applicable, prose.Rows[0].Justification));

        var german = CodePagesEncodingProvider.Instance.GetEncoding(1252)!
            .GetBytes("sep=;\r\nMaßnahmen-Nr.;Anwendbar;Begründung\r\nA.5.7;Ja;\"für\r\nalle\"\r\n");
        var reading = Files.Read(german);
        Assert.Equal("für\nalle", reading.Rows[0].Justification);
        Assert.Contains(reading.Notes, note => note.Rule == "encoding-windows-1252");

        Assert.Single(Files.Read([0xff, 0xfe, .. Encoding.Unicode.GetBytes("Control ID\tApplicable\nA.5.7\tYes\n")]).Rows);
    }

    [Theory]
    [InlineData("- Policy", "'- Policy")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@here", "'@here")]
    [InlineData("+49 30", "'+49 30")]
    [InlineData("'=quoted", "''=quoted")]
    public void Trap43FormulasAreDisarmedOnTheWayOutAndBackIn(string text, string exported)
    {
        var state = new SoaState { Rows = [new SoaRow("A.5.7", Applicability.Applicable, Implementation.Planned, text)] };

        Assert.Contains(exported, Encoding.UTF8.GetString(SoaExport.Csv(state)), StringComparison.Ordinal);
        Assert.Equal(text, Files.Read(SoaExport.Csv(state)).Rows[0].Justification);
        Assert.Equal(text, Files.Read(SoaExport.Xlsx(state)).Rows[0].Justification);
    }

    [Fact]
    public void Trap44MarkdownIsReadWithItsQuirks()
    {
        var reading = Files.Read("```\n| Ref | Applicable | Status | Evidence |\n|:--|:-:|---|---|\n| **5.7** | Yes | ✅ Implemented | a \\| b |\n| 5.8 | No |\n| `5.9` | Yes | 📅 Planned | | |\n```\n");

        Assert.Equal(("a | b", Implementation.Implemented), (reading.Row("A.5.7").Evidence, reading.Row("A.5.7").Status));
        Assert.Equal((Applicability.NotApplicable, Implementation.Planned), (reading.Row("A.5.8").Applicable, reading.Row("A.5.9").Status));
        Assert.Contains(reading.Notes, note => note.Rule == "table-in-code");
    }

    [Fact]
    public void Trap45TheStandardsTextIsNeitherKeptNorShown()
    {
        var described = Files.ReadSheet(
            ["Control ID", "Control Description", "Applicable"], ["A.5.7", "SECRET WORDS OF THE STANDARD", "Yes"]);
        Assert.DoesNotContain("SECRET", System.Text.Json.JsonSerializer.Serialize(described), StringComparison.Ordinal);
        Assert.Contains(described.Notes, note => note.Rule == "control-text-not-kept");

        var pasted = Enumerable.Range(1, 12)
            .Select(i => (IReadOnlyList<object?>)[$"A.5.{i}", "Yes", $"SECRET number {i} shall be defined, approved and communicated"]);
        var reading = Files.ReadSheet([["Control ID", "Applicable", "Justification"], .. pasted]);
        Assert.DoesNotContain("SECRET", System.Text.Json.JsonSerializer.Serialize(reading), StringComparison.Ordinal);
        Assert.Equal(12, reading.Rows.Count);
    }

    [Fact]
    public void Trap47EveryOldControlHasItsSuccessors()
    {
        var became = Nis2.Compliance.Soa.Reading.AnnexA.Became;
        var news = became.Values.SelectMany(ids => ids).ToHashSet();

        Assert.Equal((114, 115, 82, 24), (became.Count, became.Values.Sum(ids => ids.Count), news.Count, news.Count(id => became.Values.Count(ids => ids.Contains(id)) > 1)));
        Assert.Equal(["A.18.2.3"], became.Where(old => old.Value.Count > 1).Select(old => old.Key));
        Assert.Equal(["A.5.36", "A.8.8"], became["A.18.2.3"]);
        Assert.Equal(
            ["A.5.7", "A.5.23", "A.5.30", "A.7.4", "A.8.9", "A.8.10", "A.8.11", "A.8.12", "A.8.16", "A.8.23", "A.8.28"],
            Truth.All.Select(one => one.Id).Except(news));
    }

    [Theory]
    [InlineData("A.13.2.1", "A.5.14")]
    [InlineData("A.8.3.3", "A.7.10")]
    [InlineData("A.12.7.1", "A.8.34")]
    public void Trap48PublicMistakesAreNotRepeated(string old, string now) =>
        Assert.Equal([now], Nis2.Compliance.Soa.Reading.AnnexA.Became[old]);

    [Fact]
    public void Trap49MergedDecisionsAreAsWeakAsTheirWeakest()
    {
        var reading = Files.ReadSheet(["Control", "Applicable", "Status", "Justification"],
            ["A.5.1.1", "Yes", "Implemented", "one"], ["A.5.1.2", "Yes", "Planned", "two"],
            ["A.6.1.5", "Yes", "Implemented", ""], ["A.14.1.1", "No", "", "none"],
            ["A.8.1.1", "Yes", "Implemented", ""],
            ["A.9.2.1", "No", "", "none"]);

        var policies = reading.Row("A.5.1");
        Assert.Equal(
            (Applicability.Applicable, Implementation.Planned, "A.5.1.1: one\nA.5.1.2: two"),
            (policies.Applicable, policies.Status, policies.Justification));
        Assert.Equal(["A.5.1.1", "A.5.1.2"], policies.TranslatedFrom);
        Assert.Equal(
            (Applicability.Applicable, Implementation.Implemented, true),
            (reading.Row("A.5.8").Applicable, reading.Row("A.5.8").Status, reading.Row("A.5.8").InPart));
        Assert.Equal(Implementation.Unknown, reading.Row("A.5.9").Status);
        Assert.Contains("merge-incomplete", reading.Rules());
        Assert.Equal(Applicability.NotApplicable, reading.Row("A.5.16").Applicable);
        Assert.Contains("A.5.7", reading.Missing);
    }

    private static (Applicability Applicable, Implementation Status) Decided(string[] headers, params object?[] cells)
    {
        var reading = Files.ReadSheet(headers, cells);
        var row = Assert.Single(reading.Rows);
        return (row.Applicable, row.Status);
    }
}
