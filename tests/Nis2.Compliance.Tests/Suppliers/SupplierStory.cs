using Nis2.Compliance.Suppliers;
using NodaTime;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Suppliers.SupplierState, Nis2.Compliance.Suppliers.SupplierCommand>;

namespace Nis2.Compliance.Tests.Suppliers;

/// <summary>Where supplier tests begin: registered on 10 November 2026, in Berlin.</summary>
internal static class SupplierStory
{
    public static RegisterSupplier Registration(Criticality criticality = Criticality.Critical, LocalDate? firstDue = null) =>
        new("Hosting Ltd", criticality, "Europe/Berlin", SupplierPolicy.Default, "IE", "Web hosting", firstDue);

    public static Story Begin() => new(new SupplierKind(), SupplierDecisions.Decide);

    public static Story Registered(Criticality criticality = Criticality.Critical, LocalDate? firstDue = null) =>
        Begin().Given(Registration(criticality, firstDue));

    public static RecordReview Review(string? at = null) =>
        new(ReviewOutcome.Acceptable, ["evidence-1"], at is null ? null : Story.Time(at), "Certificate is valid.");
}
