namespace Nis2Functions.Mapping;

/// <summary>Links of one set: all of them, or those of one requirement or control.</summary>
/// <param name="Of">What was asked for; absent for the whole set.</param>
/// <param name="Links">Empty where the set says nothing about it.</param>
public sealed record MappingView(MappingSetView Set, ReferenceView? Of, IReadOnlyList<MappingLinkView> Links);
