namespace Nis2Functions.Security;

/// <summary>An HTTP function that needs no token: health, pages, and routes that carry their own proof, such as a signature.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OpenAccessAttribute : Attribute;
