using Nis2.Compliance.Obligations;
using Nis2.Compliance.Readiness;
using Nis2.Compliance.Scope;
using NodaTime;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Readiness.ReadinessState, Nis2.Compliance.Readiness.ReadinessCommand>;

namespace Nis2.Compliance.Tests.Readiness;

/// <summary>Where readiness tests begin: on 10 November 2026, in Berlin.</summary>
internal static class ReadinessStory
{
    public static Story Begin() => new(new ReadinessKind(), ReadinessDecisions.Decide);

    public static FollowedEntity Entity(
        string country = "DE", LocalDate? since = null, Answer registration = Answer.Yes, Answer digital = Answer.No, string id = "netz") =>
        new(id, "Netz GmbH", country, country == "DE" ? "Europe/Berlin" : "Europe/Vienna", registration, digital, since, new(2026, 11, 10));

    public static FollowEntities Following(params FollowedEntity[] entities) => new("Europe/Berlin", entities);

    public static Story Followed(params FollowedEntity[] entities) =>
        Begin().Given(Following(entities.Length == 0 ? [Entity()] : entities));

    public static ItemDue Item(this Story story, string id) => story.State.Items.Single(item => item.What.Id == id).What;

    public static IEnumerable<string> Ids(this Story story) => story.State.Items.Select(item => item.What.Id).Order(StringComparer.Ordinal);

    public static PortalAccount Account(string portal = "elster", params string[] holders) =>
        new("DE", portal, holders, ActiveSince: new LocalDate(2026, 11, 1));
}
