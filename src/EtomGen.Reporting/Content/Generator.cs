using System.Reflection;

namespace EtomGen.Reporting.Content;

/// <summary>The name and the version of the program that writes a document.</summary>
/// <param name="Version">The version.</param>
internal sealed record Generator(string Version)
{
    public const string Name = "EtomGen";

    /// <summary>This version of the library, without the commit that it was built from.</summary>
    public static Generator Current { get; } = new(
        typeof(Generator).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0");

    public override string ToString() => $"{Name} {Version}";
}
