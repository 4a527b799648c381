namespace Nis2.Compliance.Incidents;

/// <summary>What is known of an effect; unknown is not no.</summary>
public enum EffectKnown
{
    Unknown,
    Yes,
    No,
}
