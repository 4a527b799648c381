using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Nis2Functions.Calendar;

internal static class CalendarServices
{
    public static IServiceCollection AddCalendar(this IServiceCollection services)
    {
        // The web server logs every request's path at Information, and a feed's path is its secret.
        services.Configure<LoggerFilterOptions>(filter => filter.AddFilter("Microsoft.AspNetCore", LogLevel.Warning));
        services.AddSingleton<PublicAddress>();
        services.AddSingleton<CalendarEntries>();
        return services;
    }
}
