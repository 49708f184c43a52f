using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Host;

/// <summary>Loads plug-ins as compilers and editors do: those of one folder apart from those of any other, and what a folder lacks from the
/// others, then from the host.</summary>
internal sealed class PlugInLoader : IAnalyzerAssemblyLoader
{
    private readonly Dictionary<string, Folder> _folders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);

    public void AddDependencyLocation(string fullPath) => _paths.TryAdd(Path.GetFileNameWithoutExtension(fullPath), fullPath);

    public Assembly LoadFromPath(string fullPath)
    {
        string directory = Path.GetDirectoryName(fullPath)!;
        if (!_folders.TryGetValue(directory, out Folder? folder))
        {
            _folders.Add(directory, folder = new Folder(directory, this));
        }

        return folder.LoadFromAssemblyPath(fullPath);
    }

    private sealed class Folder(string directory, PlugInLoader loader) : AssemblyLoadContext(name: directory)
    {
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            string path = Path.Combine(Name!, $"{assemblyName.Name}.dll");
            return File.Exists(path) ? LoadFromAssemblyPath(path)
                : loader._paths.TryGetValue(assemblyName.Name!, out string? other) ? loader.LoadFromPath(other)
                : null;
        }
    }
}
