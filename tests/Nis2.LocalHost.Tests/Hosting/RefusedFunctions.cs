using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Nis2.LocalHost.Tests.Hosting;

/// <summary>One class for each reason to refuse a function.</summary>
public static class RefusedFunctions
{
    private const AuthorizationLevel Open = AuthorizationLevel.Anonymous;

    public static class PrivateMethod
    {
        [Function("F")]
        private static string Run([HttpTrigger(Open)] HttpRequest request) => "";
    }

    internal static class InternalType
    {
        [Function("F")]
        public static string Run([HttpTrigger(Open)] HttpRequest request) => "";
    }

    public abstract class AbstractType
    {
        [Function("F")]
        public string Run([HttpTrigger(Open)] HttpRequest request) => "";
    }

    public static class Duplicates
    {
        [Function("Same")]
        public static string Run([HttpTrigger(Open, Route = "a")] HttpRequest request) => "";

        [Function("SAME")]
        public static string Other([HttpTrigger(Open, Route = "b")] HttpRequest request) => "";
    }

    public static class NoTrigger
    {
        [Function("F")]
        public static string Run(HttpRequest request) => "";
    }

    public static class TwoTriggers
    {
        [Function("F")]
        public static string Run([HttpTrigger(Open)] HttpRequest request, [TimerTrigger("* * * * * *")] TimerInfo timer) => "";
    }

    public static class BadName
    {
        [Function("has space")]
        public static string Run([HttpTrigger(Open)] HttpRequest request) => "";
    }

    public static class Host
    {
        [Function("Host")]
        public static string Run([HttpTrigger(Open)] HttpRequest request) => "";
    }

    public static class UnboundParameter
    {
        [Function("F")]
        public static string Run([HttpTrigger(Open, Route = "a/{id}")] HttpRequest request, string name) => "";
    }

    public static class WrongTriggerType
    {
        [Function("F")]
        public static string Run([HttpTrigger(Open)] string request) => "";
    }

    public static class WrongAnswer
    {
        [Function("F")]
        public static int Run([HttpTrigger(Open)] HttpRequest request) => 1;
    }

    public static class LevelLeftOut
    {
        [Function("F")]
        public static string Run([HttpTrigger("get")] HttpRequest request) => "";
    }

    public static class AdminRoute
    {
        [Function("F")]
        public static string Run([HttpTrigger(Open, Route = "admin/x")] HttpRequest request) => "";
    }

    public static class SameRoute
    {
        [Function("F")]
        public static string Run([HttpTrigger(Open, "get", "post", Route = "a/{id}")] HttpRequest request) => "";

        [Function("G")]
        public static string Other([HttpTrigger(Open, "POST", Route = "/A/{id}")] HttpRequest request) => "";
    }

    public static class AsyncVoid
    {
        [Function("F")]
        public static async void Run([HttpTrigger(Open)] HttpRequest request) => await Task.Yield();
    }
}
