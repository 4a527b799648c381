namespace Engineering;

/// <summary>Options of the form <c>--name value</c>.</summary>
public sealed class Arguments
{
    private readonly Dictionary<string, string> values = [];

    /// <exception cref="EngineeringException">An unknown name, or a name without a value.</exception>
    public Arguments(string[] args, params string[] known)
    {
        for (var i = 0; i < args.Length; i += 2)
        {
            if (!known.Contains(args[i]) || i + 1 == args.Length)
                throw new EngineeringException($"'{args[i]}' is not understood. Options: {string.Join(", ", known.Select(n => n + " VALUE"))}.");
            values[args[i]] = args[i + 1];
        }
    }

    public string? this[string name] => values.GetValueOrDefault(name);
}
