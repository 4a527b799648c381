using FsCheck;
using FsCheck.Fluent;
using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Scope;

namespace Nis2.Compliance.Tests.Scope;

public sealed class ScopeProperties
{
    private static readonly string[] Types = [.. EntityTypes.All.Select(type => type.Id)];
    private static readonly string[] Countries = ["DE", "AT", "FR"];

    private static readonly Gen<decimal?> Money = Gen.Elements<decimal?>(null, 0, 2_000_001, 10_000_001, 43_000_001, 50_000_001);

    private static readonly Gen<SizeFigures> Figures =
        from staff in Gen.Elements<decimal?>(null, 0, 10, 49, 50, 249, 250)
        from turnover in Money
        from balance in Money
        select new SizeFigures(staff, turnover, balance);

    private static readonly Gen<RelatedEnterprise> Related =
        from relation in Gen.Elements(Relation.Linked, Relation.Partner)
        from figures in Figures
        from share in Gen.Elements<decimal?>(null, 25, 40, 50)
        select new RelatedEnterprise(relation, figures, share);

    private static readonly Gen<SizeAnswers> Sizes =
        from figures in Figures
        from related in Related.ListOf().Resize(3)
        from relatedKnown in Gen.Elements(true, false)
        from earlier in Gen.Elements(Enum.GetValues<OrganisationSize>()).ListOf().Resize(4)
        from history in Gen.Elements(true, false)
        from independent in Gen.Elements<bool?>(true, false, null)
        select new SizeAnswers
        {
            Figures = figures,
            Related = relatedKnown ? [.. related] : null,
            EarlierClasses = history ? [.. earlier] : null,
            IndependentIt = independent,
        };

    private static readonly Gen<bool?> Maybe = Gen.Elements<bool?>(true, false, null);

    private static readonly Gen<ScopeCases> Cases =
        from answers in Maybe.ArrayOf(19)
        from identified in Gen.Elements<Identification?>(null, Identification.None, Identification.Important, Identification.Essential)
        select new ScopeCases
        {
            QualifiedTrustService = answers[0], DomainRegistrar = answers[1], CriticalEntity = answers[2], SoleProvider = answers[3],
            PublicSafety = answers[4], SystemicRisk = answers[5], SpecificImportance = answers[6], Identified = identified,
            FormerOperatorKept = answers[7], RegionalAssessed = answers[8], LocalAdministration = answers[9],
            EducationInstitution = answers[10], NationallyIncluded = answers[11], SecurityAdministration = answers[12],
            SecurityExemption = answers[13], FinancialEntity = answers[14], FinancialExempt = answers[15], SectoralAct = answers[16],
            EnergyActOperator = answers[17], Telematics = answers[18],
        };

    private static readonly Gen<ScopeQuestion> Questions =
        from country in Gen.Elements(Countries)
        from types in Gen.Elements(Types).ListOf().Resize(3)
        from typesKnown in Gen.Frequency((9, Gen.Constant(true)), (1, Gen.Constant(false)))
        from size in Sizes
        from cases in Gen.OneOf(Cases, Gen.Constant(Asked.NoCases), Gen.Constant(new ScopeCases()))
        select new ScopeQuestion(country, typesKnown ? [.. types.Distinct()] : null, size, cases);

    [Fact]
    public void NeverLowersAClassWithGrowingFigures() => Holds(
        from question in Questions from more in Gen.Choose(1, 300) select (question, more),
        given =>
        {
            var (question, more) = given;
            var figures = question.Size!.Figures;
            var grown = question with
            {
                Size = question.Size with
                {
                    Figures = new(
                        figures.Staff + more,
                        figures.TurnoverEur + (more * 1_000_000),
                        figures.BalanceSheetEur + (more * 1_000_000)),
                },
            };
            var (before, after) = (Asked.Assess(question), Asked.Assess(grown));
            Assert.True(after.AtLeast >= before.AtLeast && after.AtMost >= before.AtMost);
        });

    [Fact]
    public void NeverLowersAClassWithAFurtherTypeOrRelative() => Holds(
        from question in Questions from type in Gen.Elements(Types) from relative in Related select (question, type, relative),
        given =>
        {
            var (question, type, relative) = given;
            // Art. 2(7) takes administration out as a whole.
            question = question with { Cases = question.Cases! with { SecurityAdministration = false } };
            var before = Asked.Assess(question);
            var typed = Asked.Assess(question with { EntityTypes = question.EntityTypes is { } types ? [.. types, type] : null });
            var related = question.Size!.Related is { } all
                ? Asked.Assess(question with { Size = question.Size with { Related = [.. all, relative] } })
                : before;
            Assert.True(typed.AtLeast >= before.AtLeast && related.AtLeast >= before.AtLeast && related.AtMost >= before.AtMost);
        });

    [Fact]
    public void NeverTakesUnknownForNo() => Holds(
        from question in Questions from what in Gen.Choose(0, 26) select (question, what),
        given =>
        {
            // Two answers that nobody gave are known all the same: the BSIG identifies no entity, and a bank is a financial entity by its type.
            var cases = given.question.Cases!;
            var question = given.question with
            {
                Cases = cases with { FinancialEntity = null, Identified = given.question.Country == "DE" ? null : cases.Identified },
            };
            var known = Asked.Assess(question);
            var unknown = Asked.Assess(Forget(question, given.what));
            Assert.True(unknown.AtMost >= known.AtMost);
            Assert.True(unknown.InScope != Answer.No || known.InScope == Answer.No);
            foreach (var (of, from) in unknown.Duties.Zip(known.Duties).Where(pair => pair.Second.Duty != ScopeDuty.LaterSupervision))
                Assert.True(of.Applies != Answer.No || from.Applies == Answer.No, $"{of.Duty} lapsed");
        });

    [Fact]
    public void IsAsSureAsItsBounds() => Holds(Questions, question =>
    {
        var result = Asked.Assess(question);
        Assert.True(result.AtLeast <= result.AtMost);
        Assert.Equal(result.AtLeast == result.AtMost, result.Class is not null);
        Assert.Equal(result.InScope == Answer.Yes, result.AtLeast > EntityClass.None);
        Assert.Equal(result.InScope == Answer.No, result.AtMost == EntityClass.None);
    });

    private static ScopeQuestion Forget(ScopeQuestion question, int what)
    {
        var (size, cases) = (question.Size!, question.Cases!);
        return what switch
        {
            0 => question with { EntityTypes = null },
            1 => question with { Size = size with { Figures = size.Figures with { Staff = null } } },
            2 => question with { Size = size with { Figures = size.Figures with { TurnoverEur = null, BalanceSheetEur = null } } },
            3 => question with { Size = size with { Related = null } },
            4 => question with { Size = size with { IndependentIt = null } },
            5 => question with { Size = size with { EarlierClasses = null } },
            6 => question with { Size = null },
            _ => question with { Cases = Without(cases, what - 7) },
        };
    }

    private static ScopeCases Without(ScopeCases cases, int index)
    {
        var forgotten = cases with { };
        var properties = typeof(ScopeCases).GetProperties().Where(property => property.CanWrite).ToArray();
        properties[index % properties.Length].SetValue(forgotten, null);
        return forgotten;
    }

    private static void Holds<T>(Gen<T> given, Action<T> property) => Prop.ForAll(given.ToArbitrary(), property).QuickCheckThrowOnFailure();
}
