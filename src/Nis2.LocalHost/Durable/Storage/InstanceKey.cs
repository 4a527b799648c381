using System.Text;

namespace Nis2.LocalHost.Durable.Storage;

/// <summary>Instance ids as table keys and blob names: what is not plainly safe becomes <c>~</c> and four hexadecimal digits.</summary>
internal static class InstanceKey
{
    public static string Of(string instanceId)
    {
        if (instanceId.All(IsSafe))
        {
            return instanceId;
        }

        var key = new StringBuilder();
        foreach (var c in instanceId)
        {
            _ = IsSafe(c) ? key.Append(c) : key.Append('~').Append(((int)c).ToString("X4"));
        }

        return key.ToString();
    }

    private static bool IsSafe(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or ':' or '@' or '!';
}
