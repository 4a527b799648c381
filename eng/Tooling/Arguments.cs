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
                throw new EngineeringException($"'{args[i]}' is not understood. Options: {string.Join(" VALUE, ", known)} VALUE.");
            values[args[i]] = args[i + 1];
        }
    }

    public string? this[string name] => values.GetValueOrDefault(name);

    /// <exception cref="EngineeringException">Not a port.</exception>
    public int Port(string name, int otherwise)
    {
        if (this[name] is not { } text)
            return otherwise;
        return int.TryParse(text, out var port) && port is > 0 and <= 65535
            ? port
            : throw new EngineeringException($"'{text}' is not a port: {name} takes a number from 1 to 65535.");
    }
}
