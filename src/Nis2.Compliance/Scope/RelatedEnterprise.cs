namespace Nis2.Compliance.Scope;

/// <summary>A partner or linked enterprise, its figures with those of its own linked enterprises (Rec. 2003/361/EC Annex Art. 6).</summary>
/// <param name="SharePercent">Of a partner: capital or voting rights, the greater; null is unknown.</param>
public sealed record RelatedEnterprise(Relation Relation, SizeFigures Figures, decimal? SharePercent = null, string? Name = null);
