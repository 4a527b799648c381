namespace Nis2Functions.Tests.Events;

/// <summary>The checkout that this build came from.</summary>
internal static class Checkout
{
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    public static string Of(params string[] path) => Path.Combine([Root, .. path]);

    private static string Above(string folder) => File.Exists(Path.Combine(folder, "Nis2Functions.sln"))
        ? folder
        : Above(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))
            ?? throw new InvalidOperationException("The tests don't run within a checkout."));
}
