namespace Nis2.LocalHost.Hosting;

/// <summary>The surroundings don't allow a start: its message is one sentence for the person who started the process.</summary>
internal sealed class StartupRefusedException(string message, Exception? inner = null) : Exception(message, inner)
{
    public static void EndProcess(StartupRefusedException refusal)
    {
        Console.Error.WriteLine(refusal.Message);
        Environment.Exit(1);
    }
}
