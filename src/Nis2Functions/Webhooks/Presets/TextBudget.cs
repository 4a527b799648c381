namespace Nis2Functions.Webhooks.Presets;

/// <summary>
/// How much text one delivery may become: a mapping could else write a long value into every field of a thousand tickets.
/// </summary>
internal sealed class TextBudget(long characters)
{
    private long left = characters;

    public bool IsSpent => left < 0;

    public bool Take(long count)
    {
        left -= count;
        return left >= 0;
    }
}
