using Nis2.Pages.Duties;
using NodaTime;

namespace Nis2.Pages.Tests.Duties;

public sealed class DutyViewTests
{
    private static readonly Instant Now = Samples.Now;

    [Fact]
    public void IsOverdueFromItsInstantOn()
    {
        Assert.Equal(DutyState.Overdue, Samples.Duty(Now).State);
        Assert.Equal(DutyState.Running, Samples.Duty(Now + Duration.Epsilon).State);
    }

    [Fact]
    public void IsDoneWhateverItsInstant() => Assert.Equal(DutyState.Done, Samples.Duty(Now - Duration.FromDays(1), doneAt: Now).State);

    [Fact]
    public void WaitsGivenNoInstant() => Assert.Equal(DutyState.Waiting, Samples.Duty(null).State);

    [Fact]
    public void IsNeverOverdueByAForecast()
    {
        var forecast = Samples.Duty(Now - Duration.FromDays(1), estimate: true);
        Assert.Equal(DutyState.Running, forecast.State);
        Assert.False(forecast.IsNear);
    }

    [Fact]
    public void IsNearOnItsLastDay()
    {
        Assert.True(Samples.Duty(Now + Duration.FromHours(23)).IsNear);
        Assert.False(Samples.Duty(Now + Duration.FromHours(24)).IsNear);
    }
}
