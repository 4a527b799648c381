using Nis2.Compliance.Knowledge;

namespace Nis2.Compliance.Intake;

/// <summary>All presets in <c>Knowledge/presets</c>.</summary>
public static class TicketPresets
{
    public static IReadOnlyList<TicketPreset> All { get; } = KnowledgeFiles.ReadFolder<TicketPreset>("presets");

    public static TicketPreset? Find(string name) => All.FirstOrDefault(preset => preset.Name == name);
}
