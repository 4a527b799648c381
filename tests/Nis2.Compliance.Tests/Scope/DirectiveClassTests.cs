using Nis2.Compliance.Organisations;
using Nis2.Compliance.Scope;

namespace Nis2.Compliance.Tests.Scope;

/// <summary>Arts. 2 and 3 of the directive as a decision table.</summary>
public sealed class DirectiveClassTests
{
    [Theory]
    // Art. 3(1)(a): Annex I is essential only where it is large; Art. 3(2): medium is important; below it is out.
    [InlineData("I.8.4", OrganisationSize.Large, EntityClass.Essential)]
    [InlineData("I.8.4", OrganisationSize.Medium, EntityClass.Important)]
    [InlineData("I.8.4", OrganisationSize.Small, EntityClass.None)]
    [InlineData("I.8.4", OrganisationSize.Micro, EntityClass.None)]
    // Art. 3(2): Annex II never becomes essential by size.
    [InlineData("II.6.1", OrganisationSize.Large, EntityClass.Important)]
    [InlineData("II.6.1", OrganisationSize.Medium, EntityClass.Important)]
    [InlineData("II.6.1", OrganisationSize.Small, EntityClass.None)]
    // Art. 3(1)(b): DNS and TLD of any size.
    [InlineData("I.8.2", OrganisationSize.Micro, EntityClass.Essential)]
    [InlineData("I.8.3", OrganisationSize.Micro, EntityClass.Essential)]
    // Art. 3(1)(c), 2(2)(a)(i): telecoms are essential from medium size on, important below.
    [InlineData("I.8.8", OrganisationSize.Medium, EntityClass.Essential)]
    [InlineData("I.8.8", OrganisationSize.Micro, EntityClass.Important)]
    [InlineData("I.8.9", OrganisationSize.Medium, EntityClass.Essential)]
    [InlineData("I.8.9", OrganisationSize.Small, EntityClass.Important)]
    // Art. 2(2)(a)(ii), 3(1)(a): trust services that are not qualified.
    [InlineData("I.8.7", OrganisationSize.Micro, EntityClass.Important)]
    [InlineData("I.8.7", OrganisationSize.Medium, EntityClass.Important)]
    [InlineData("I.8.7", OrganisationSize.Large, EntityClass.Essential)]
    // Art. 3(1)(d), 2(2)(f)(i): central government of any size; regional only once assessed.
    [InlineData("I.10.1", OrganisationSize.Micro, EntityClass.Essential)]
    [InlineData("I.10.2", OrganisationSize.Large, EntityClass.None)]
    // The highest class of several types counts.
    [InlineData("II.6.1 I.9.1", OrganisationSize.Large, EntityClass.Essential)]
    [InlineData("", OrganisationSize.Large, EntityClass.None)]
    public void FollowsFromTypeAndSize(string types, OrganisationSize size, EntityClass expected) =>
        Assert.Equal(expected, Asked.Result(types, Asked.OfClass(size)).Class);

    [Theory]
    [InlineData("I.8.7", nameof(ScopeCases.QualifiedTrustService), true, EntityClass.Essential, "Art. 3(1)(b)")]
    [InlineData("II.6.1", nameof(ScopeCases.CriticalEntity), true, EntityClass.Essential, "Art. 2(3), 3(1)(f)")]
    [InlineData("II.6.1", nameof(ScopeCases.Identified), Identification.Essential, EntityClass.Essential, "Art. 3(1)(e)")]
    [InlineData("II.6.1", nameof(ScopeCases.Identified), Identification.Important, EntityClass.Important, "Art. 2(2)(b) to (e), 3(2)")]
    [InlineData("I.5.1", nameof(ScopeCases.FormerOperatorKept), true, EntityClass.Essential, "Art. 3(1)(g)")]
    [InlineData("I.10.2", nameof(ScopeCases.RegionalAssessed), true, EntityClass.Important, "Art. 2(2)(f)(ii), 3(2)")]
    [InlineData("", nameof(ScopeCases.DomainRegistrar), true, EntityClass.RegistrarOnly, "Art. 2(4)")]
    public void FollowsFromACaseOfAnySize(string types, string field, object value, EntityClass expected, string article)
    {
        var result = Asked.Result(types, Asked.OfClass(OrganisationSize.Micro), cases: Asked.With(field, value));
        Assert.Equal(expected, result.Class);
        Assert.Contains(result.Reasons, reason => reason.Article == article && reason.Met == Answer.Yes);
    }

    // Art. 2(2)(b) to (e): a ground alone does not identify anybody, but while the decision is unknown it may.
    [Theory]
    [InlineData(nameof(ScopeCases.SoleProvider))]
    [InlineData(nameof(ScopeCases.PublicSafety))]
    [InlineData(nameof(ScopeCases.SystemicRisk))]
    [InlineData(nameof(ScopeCases.SpecificImportance))]
    public void MayBeIdentifiedGivenAGround(string ground)
    {
        var decided = Asked.With(ground, true);
        Assert.Equal(EntityClass.None, Asked.Result("II.6.1", Asked.Small, cases: decided).Class);
        var open = Asked.Result("II.6.1", Asked.Small, cases: decided with { Identified = null });
        Assert.Equal((Answer.Unknown, EntityClass.Essential), (open.InScope, open.AtMost));
        Assert.Contains(open.Open, answer => answer.Field == "cases.identified");
        var noGround = Asked.NoCases with { Identified = null };
        Assert.Equal(EntityClass.None, Asked.Result("II.6.1", Asked.Small, cases: noGround).Class);
    }

    // Art. 2(5): local administration and education only where the Member State says so.
    [Theory]
    [InlineData(true, false, true, EntityClass.Important)]
    [InlineData(false, true, true, EntityClass.Important)]
    [InlineData(true, false, false, EntityClass.None)]
    [InlineData(false, false, true, EntityClass.None)]
    public void IncludesLocalAdministrationWhereTheMemberStateDoes(bool local, bool education, bool included, EntityClass expected)
    {
        var cases = Asked.NoCases with { LocalAdministration = local, EducationInstitution = education, NationallyIncluded = included };
        Assert.Equal(expected, Asked.Result(string.Empty, Asked.Large, cases: cases).Class);
    }

    // Art. 2(7), and Art. 2(9) for trust services.
    [Theory]
    [InlineData("I.10.1", EntityClass.None)]
    [InlineData("I.10.1 I.8.7", EntityClass.Essential)]
    [InlineData("I.8.4", EntityClass.Essential)]
    public void LeavesSecurityAdministrationOut(string types, EntityClass expected) => Assert.Equal(
        expected, Asked.Result(types, Asked.Large, cases: Asked.With(nameof(ScopeCases.SecurityAdministration), true)).Class);

    // Art. 2(10).
    [Fact]
    public void LeavesOutWhatIsExemptedFromDora() => Assert.Equal(
        EntityClass.None, Asked.Result("I.3.1", Asked.Large, cases: Asked.With(nameof(ScopeCases.FinancialExempt), true)).Class);
}
