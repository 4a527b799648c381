using System.Xml.Linq;

namespace Engineering;

/// <summary>Reads the result file (TRX) that the test platform writes.</summary>
internal static class TestReport
{
    private static readonly XNamespace Trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    public static TestResult Read(string project, string file, TimeSpan duration)
    {
        var results = XDocument.Load(file).Descendants(Trx + "UnitTestResult").ToList();
        return new TestResult(
            project,
            results.Count(r => Outcome(r) == "Passed"),
            [.. results.Where(r => Outcome(r) == "NotExecuted").Select(r => $"SKIPPED {Name(r)}: {Text(r, "Message")}")],
            duration,
            [.. results.Where(r => Outcome(r) is not ("Passed" or "NotExecuted")).Select(Failure)],
            [.. results.Where(r => Outcome(r) == "Passed" && Text(r, "StdOut") != "").Select(r => $"{Name(r)}\n{Text(r, "StdOut")}")]);
    }

    private static string Failure(XElement result) =>
        string.Join('\n', new[] { $"FAILED {Name(result)}", Text(result, "Message"), Text(result, "StackTrace"), Text(result, "StdOut") }
            .Where(part => part != ""));

    private static string Outcome(XElement result) => (string?)result.Attribute("outcome") ?? "";

    private static string Name(XElement result) => (string?)result.Attribute("testName") ?? "";

    private static string Text(XElement result, string part) => result.Descendants(Trx + part).FirstOrDefault()?.Value.TrimEnd() ?? "";
}
