namespace Nis2Functions.Secrets;

/// <param name="Secret">16 to 1000 characters, of the sender's own form.</param>
/// <param name="KeepPrevious">The previous secret stays valid until the next change: for a rotation without a gap.</param>
public sealed record SecretRequest(string Secret, bool KeepPrevious = false)
{
    public const int Shortest = 16;
    public const int Longest = 1000;

    /// <summary>Not the secret: a record's text ends up in logs.</summary>
    public override string ToString() => nameof(SecretRequest);
}
