using System.ComponentModel;
using System.Diagnostics;

namespace Engineering;

/// <summary>A child process, run to its end.</summary>
public sealed record Command(int ExitCode, string Output)
{
    /// <exception cref="EngineeringException">The file cannot be started.</exception>
    /// <exception cref="OperationCanceledException">Cancelled: the process and all that it started have been killed.</exception>
    public static async Task<Command> RunAsync(
        string file,
        IEnumerable<string> arguments,
        string folder,
        CancellationToken stop,
        Action<string>? onLine = null,
        IReadOnlyDictionary<string, string>? environment = null)
    {
        var output = new List<string>();
        void Take(object _, DataReceivedEventArgs line)
        {
            if (line.Data is null)
                return;
            lock (output)
                output.Add(line.Data);
            onLine?.Invoke(line.Data);
        }

        using var process = new Process { StartInfo = StartInfo(file, arguments, folder, environment) };
        process.OutputDataReceived += Take;
        process.ErrorDataReceived += Take;
        Start(process, file);
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await process.WaitForExitAsync(stop);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        lock (output)
            return new Command(process.ExitCode, string.Join('\n', output));
    }

    public void EnsureSucceeded(string sentence)
    {
        if (ExitCode != 0)
            throw new EngineeringException($"{sentence}:\n{Output}");
    }

    internal static ProcessStartInfo StartInfo(
        string file, IEnumerable<string> arguments, string folder, IReadOnlyDictionary<string, string>? environment = null)
    {
        // npm is a script on Windows, which only the shell starts.
        string[] prefix = OperatingSystem.IsWindows() && file is "npm" ? ["cmd.exe", "/c", file] : [file];
        var start = new ProcessStartInfo(prefix[0], [.. prefix[1..], .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // A build server that outlives the build would keep its output open, and the one who reads it waiting.
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        return start;
    }

    internal static void Start(Process process, string file)
    {
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            throw new EngineeringException($"'{file}' could not be started: is it installed and on the PATH?");
        }
    }
}
