using System.Text.Json.Serialization;

namespace Nis2.Compliance.Intake;

/// <summary>Senders that never send again what did not arrive, and that can be asked.</summary>
public enum ReconciledSystem
{
    [JsonStringEnumMemberName("github")]
    GitHub,

    [JsonStringEnumMemberName("thehive")]
    TheHive,

    [JsonStringEnumMemberName("iris")]
    Iris,
}
