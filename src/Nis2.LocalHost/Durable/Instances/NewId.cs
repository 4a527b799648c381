using System.Security.Cryptography;

namespace Nis2.LocalHost.Durable.Instances;

/// <summary>The one place where the engine makes ids.</summary>
internal static class NewId
{
    public static string Create() => RandomNumberGenerator.GetHexString(32, lowercase: true);
}
