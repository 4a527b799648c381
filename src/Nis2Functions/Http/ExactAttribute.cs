namespace Nis2Functions.Http;

/// <summary>
/// A body in which a field that nobody knows is refused, at any depth: a condition that is spelled wrongly would otherwise hold always.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ExactAttribute : Attribute;
