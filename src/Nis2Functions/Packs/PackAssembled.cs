namespace Nis2Functions.Packs;

/// <param name="Broken">Evidence that broke off while it was read: no archive came of this attempt. Null where one did.</param>
public sealed record PackAssembled(string? Broken);
