using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace EtomGen.Reporting.Html;

/// <summary>Renders a Razor component that uses <see cref="Page"/> as the text of a file.</summary>
internal static class HtmlPage
{
    /// <summary>The style of every page.</summary>
    public static string Style { get; } = Resource("report.css");

    /// <summary>The script of every page. It adds to the page and is not needed to read it.</summary>
    public static string Script { get; } = Resource("report.js");

    /// <summary>The only script that the policy of a page lets run.</summary>
    public static string ScriptHash { get; } = $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Script)))}";

    public static string Render<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TPage>(params (string Name, object? Value)[] parameters)
        where TPage : IComponent
    {
        var renderer = new HtmlRenderer(NoServices.Instance, NullLoggerFactory.Instance);
        try
        {
            ParameterView view = ParameterView.FromDictionary(parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value));

            // Our components wait for nothing, so the task has ended when it is returned.
            string html = renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TPage>(view)).ToHtmlString()).GetAwaiter().GetResult();
            return html.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        }
        finally
        {
            renderer.Dispose();
        }
    }

    private static string Resource(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private sealed class NoServices : IServiceProvider
    {
        public static readonly NoServices Instance = new();

        public object? GetService(Type serviceType) => null;
    }
}
