using Microsoft.Extensions.DependencyInjection;

namespace Nis2Functions.Calendar;

internal static class CalendarServices
{
    public static IServiceCollection AddCalendar(this IServiceCollection services)
    {
        services.AddSingleton<PublicAddress>();
        services.AddSingleton<CalendarEntries>();
        return services;
    }
}
