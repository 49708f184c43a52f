using EtomGen.Benchmarks.Inputs;

namespace EtomGen.Benchmarks.Targets;

/// <summary>What a project that uses EtomGen adds to the compiler's arguments.</summary>
internal static class CompilerArguments
{
    /// <summary>Generator and analyzers with what they need beside them: the compiler loads what it is given, and nothing else.</summary>
    private static readonly string[] PlugIn = Directory.GetFiles(BuildMetadata.Value("PlugIn"), "*.dll");

    private static readonly string Library = BuildMetadata.Value("Library");

    /// <summary>The library alone.</summary>
    public static string Reference => $"/reference:{Library}";

    /// <summary>Library, generator and analyzers.</summary>
    public static IEnumerable<string> WithPlugIn => [Reference, .. PlugIn.Select(file => $"/analyzer:{file}")];

    /// <summary>Framework files, marked as the targets of a project mark them.</summary>
    /// <param name="compiler">The compiler that will read them.</param>
    /// <param name="settings">Settings of the project's .editorconfig.</param>
    /// <param name="frameworks">The files.</param>
    public static IEnumerable<string> Frameworks(Compiler compiler, string settings, params FrameworkText[] frameworks)
    {
        string[] paths = [.. frameworks.Select(file => compiler.Write(file.Path, file.Text))];
        string marks = string.Concat(paths.Select(path => $"[{path}]\nbuild_metadata.AdditionalFiles.EtomFramework = true\n"));
        return [.. paths.Select(path => $"/additionalfile:{path}"), $"/analyzerconfig:{compiler.Write("project.globalconfig", $"is_global = true\n{settings}{marks}")}"];
    }
}
