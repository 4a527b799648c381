namespace Nis2.Compliance.Subjects;

/// <summary>
/// Free text that may hold personal data: kept beside the facts under a salted hash, so that erasing it leaves the hash chain valid.
/// Put on properties of events only; after erasure the property reads null.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ErasableAttribute : Attribute;
