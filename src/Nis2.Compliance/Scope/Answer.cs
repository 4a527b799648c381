namespace Nis2.Compliance.Scope;

/// <summary>What is known of a condition. In this order, so that "and" is the lesser and "or" the greater of two.</summary>
public enum Answer
{
    No,
    Unknown,
    Yes,
}
