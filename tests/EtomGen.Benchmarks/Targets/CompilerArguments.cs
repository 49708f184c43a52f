using EtomGen.Benchmarks.Inputs;

namespace EtomGen.Benchmarks.Targets;

/// <summary>The compiler arguments that a project gets from EtomGen.</summary>
internal static class CompilerArguments
{
    /// <summary>The generator and the analyzers with their dependencies: the compiler loads only the files that it gets.</summary>
    private static readonly string[] PlugIn = Directory.GetFiles(BuildMetadata.Value("PlugIn"), "*.dll");

    /// <summary>The path of the library.</summary>
    public static readonly string Library = BuildMetadata.Value("Library");

    /// <summary>The library alone.</summary>
    public static string Reference => $"/reference:{Library}";

    /// <summary>Library, generator and analyzers.</summary>
    public static IEnumerable<string> WithPlugIn => [Reference, .. PlugIn.Select(file => $"/analyzer:{file}")];

    /// <summary>Framework files with the metadata that the targets of the package add.</summary>
    /// <param name="compiler">The compiler that will read them.</param>
    /// <param name="frameworks">The files.</param>
    public static IEnumerable<string> Frameworks(Compiler compiler, params FrameworkText[] frameworks)
    {
        string[] paths = [.. frameworks.Select(file => compiler.Write(file.Path, file.Text))];
        string marks = string.Concat(paths.Select(path => $"[{path}]\nbuild_metadata.AdditionalFiles.EtomFramework = true\n"));
        return [.. paths.Select(path => $"/additionalfile:{path}"), $"/analyzerconfig:{compiler.Write("project.globalconfig", $"is_global = true\n{marks}")}"];
    }
}
