using System.Diagnostics;

namespace Engineering;

/// <summary>A child process, run to its end.</summary>
public sealed record Command(int ExitCode, string Output)
{
    public static Command Run(string file, IEnumerable<string> arguments, string folder, Action<string>? onLine = null)
    {
        // npm is a script on Windows, which only the shell starts.
        var windowsScript = OperatingSystem.IsWindows() && file is "npm" or "npx";
        var start = new ProcessStartInfo(windowsScript ? "cmd.exe" : file)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (windowsScript)
        {
            start.ArgumentList.Add("/c");
            start.ArgumentList.Add(file);
        }

        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);

        var output = new List<string>();
        using var process = new Process { StartInfo = start };
        void Take(object _, DataReceivedEventArgs line)
        {
            if (line.Data is null)
                return;
            lock (output)
                output.Add(line.Data);
            onLine?.Invoke(line.Data);
        }

        process.OutputDataReceived += Take;
        process.ErrorDataReceived += Take;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
        return new Command(process.ExitCode, string.Join('\n', output));
    }

    public void EnsureSucceeded(string sentence)
    {
        if (ExitCode != 0)
            throw new EngineeringException($"{sentence}:\n{Output}");
    }
}
