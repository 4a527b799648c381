using System.Text.RegularExpressions;
using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Suppliers;

/// <summary>Who the supplier is and how much depends on it.</summary>
internal static partial class SupplierRegistration
{
    public static Decision Decide(SupplierState state, RegisterSupplier register, Instant now)
    {
        if (state.Status != SupplierStatus.NotRegistered)
            return new Refusal(RefusalKind.Conflict, "supplier-already-registered", "There is a supplier under this id already.");
        if (Inputs.Refused(
            out var refusal,
            Inputs.Text(register.Name, "name", SupplierLimits.Name),
            Inputs.Optional(register.Services, "services", SupplierLimits.Services),
            Country(register.Country),
            Zones.Exists(register.Zone) ? null : Inputs.Invalid("zone-unknown", "A time zone of the tz database.", "zone"),
            FirstDue(register.FirstReviewDue, now),
            SupplierPolicyRules.Check(register.Policy, "policy")))
            return refusal;
        var registered = new SupplierRegistered(
            now, register.Criticality, register.Zone, register.Policy, register.Country, register.Name.Trim(), register.Services);
        return Decision.Accept(registered, SupplierDues.First(registered, register.FirstReviewDue));
    }

    public static Decision Decide(SupplierState state, ReviseSupplier revise, Instant now)
    {
        if (Inputs.Refused(
            out var refusal,
            revise.Name is null ? null : Inputs.Text(revise.Name, "name", SupplierLimits.Name),
            Inputs.Optional(revise.Services, "services", SupplierLimits.Services),
            Country(revise.Country),
            revise.Policy is null ? null : SupplierPolicyRules.Check(revise.Policy, "policy")))
            return refusal;
        var name = revise.Name is not null && revise.Name != state.Name;
        var services = revise.Services is not null && revise.Services != state.Services;
        var revised = new SupplierRevised(
            name,
            services,
            revise.Country == state.Country ? null : revise.Country,
            revise.Policy,
            name ? revise.Name : null,
            services ? revise.Services : null);
        if (revised is { NameChanged: false, ServicesChanged: false, Country: null, Policy: null })
            return Decision.Accept();
        return With(revised, revise.Policy is null
            ? null
            : SupplierDues.Recounted(state, state.Criticality, revise.Policy, now, ReviewDueReason.PolicyChanged));
    }

    public static Decision Decide(SupplierState state, ChangeCriticality change, Instant now)
    {
        if (change.Criticality == state.Criticality)
            return Decision.Accept();
        if (Inputs.Text(change.Reason, "reason", SupplierLimits.Reason) is { } refusal)
            return refusal;
        return With(
            new CriticalityChanged(change.Criticality, change.Reason),
            SupplierDues.Recounted(state, change.Criticality, state.Policy, now, ReviewDueReason.CriticalityChanged));
    }

    private static Decision With(SubjectEvent changed, ReviewDueRecorded? due) =>
        due is null ? Decision.Accept(changed) : Decision.Accept(changed, due);

    private static Refusal? Country(string? country) => country is null || CountryCode().IsMatch(country)
        ? null
        : Inputs.Invalid("country-unknown", "ISO 3166 alpha-2 code in capitals.", "country");

    private static Refusal? FirstDue(LocalDate? due, Instant now)
    {
        var today = now.InUtc().Date;
        return due < today.PlusYears(-1) || due > today.PlusYears(10)
            ? Inputs.Invalid("date-out-of-range", "At most one year ago and ten years ahead.", "firstReviewDue")
            : null;
    }

    [GeneratedRegex("^[A-Z]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex CountryCode();
}
