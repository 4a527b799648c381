using System.Diagnostics;
using System.Text.Json;

namespace Infra.Tests.Bicep;

/// <summary>Parses Bicep by tree-sitter, in one run of Node for all files.</summary>
public static class BicepParser
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <param name="texts">By path; what follows a <c>#</c> tells several texts of one file apart.</param>
    public static IReadOnlyDictionary<string, BicepFile> Parse(IReadOnlyDictionary<string, string> texts)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(AppContext.BaseDirectory, "Bicep", "parse.js")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["NODE_PATH"] = Path.Combine(Checkout.Root, "eng", "npm", "node_modules");
        using var node = Process.Start(start)!;
        var output = node.StandardOutput.ReadToEndAsync();
        var errors = node.StandardError.ReadToEndAsync();
        node.StandardInput.Write(JsonSerializer.Serialize(texts));
        node.StandardInput.Close();
        if (!node.WaitForExit(Limit))
        {
            node.Kill();
            throw new TimeoutException("The parser did not end.");
        }

        if (node.ExitCode != 0)
            throw new InvalidOperationException("The parser failed; eng/test.cs installs what it needs.\n" + errors.Result);
        return JsonSerializer.Deserialize<Dictionary<string, Syntax>>(output.Result)!
            .ToDictionary(file => file.Key, file => new BicepFile(file.Key.Split('#')[0], file.Value));
    }
}
