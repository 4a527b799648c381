namespace Nis2.Compliance.Mapping;

/// <summary>Bounds of what an organisation can keep; together they keep a snapshot small.</summary>
public static class MappingLimits
{
    public const int Sets = 5;

    public const int PairsOfASet = 1000;

    public const int Overrides = 500;

    /// <summary>Characters of reasons and of what remains.</summary>
    public const int Text = 1000;

    /// <summary>Characters of titles and sources.</summary>
    public const int Title = 200;
}
