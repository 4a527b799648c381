using System.ComponentModel;
using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Nis2.LocalHost.Hosting;

namespace Nis2.LocalHost.Http;

internal static class RouteValue
{
    /// <returns>null for types that no route value turns into.</returns>
    public static ParameterBinder? Binder(ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        var converter = TypeDescriptor.GetConverter(type);
        if (!converter.CanConvertFrom(typeof(string)))
        {
            return null;
        }

        var absent = parameter.HasDefaultValue ? parameter.DefaultValue
            : parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null;
        return context => ((HttpContext)context.Invocation.Trigger).GetRouteValue(parameter.Name!) is string text
            ? converter.ConvertFromInvariantString(text)
            : absent;
    }
}
