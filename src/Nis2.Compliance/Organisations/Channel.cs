namespace Nis2.Compliance.Organisations;

public enum Channel
{
    Email,

    /// <summary>A signed HTTP request to the person's own system.</summary>
    Webhook,
}
