namespace Nis2.Compliance.Catalogue;

/// <param name="Id">Such as <c>Art.21(2)(b)</c>, <c>A.5.24</c> (control) or <c>6.1</c> (clause).</param>
/// <param name="Title">Short; standards are not quoted.</param>
public sealed record CatalogueEntry(string Id, string Title);
