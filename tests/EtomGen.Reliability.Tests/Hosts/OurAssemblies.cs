using System.Reflection;

namespace EtomGen.Reliability.Hosts;

/// <summary>The assemblies that this repository ships.</summary>
internal static class OurAssemblies
{
    /// <summary>Those that run within a compiler or an editor.</summary>
    public static readonly string[] PlugIn = ["EtomGen", "EtomGen.Framework", "EtomGen.Compiler", "EtomGen.CodeFixes"];

    public static readonly string[] Names = [.. PlugIn, "EtomGen.Reporting"];

    public static Assembly Load(string name) => Assembly.Load(name);

    /// <summary>The file of an assembly as the compiler loads it.</summary>
    public static string PlugInFile(string name) =>
        Path.Combine(Repository.Root, "src", "EtomGen.CodeFixes", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "netstandard2.0", $"{name}.dll");
}
