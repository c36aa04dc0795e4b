package nl.samenhang.workbench.internal.application;

import java.net.URL;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE;

/** Pictures that the platform's views ask the application for. */
final class PlatformImages {

    private static final String IDE_BUNDLE = "org.eclipse.ui.ide";

    private PlatformImages() {}

    static void declare(IWorkbenchConfigurer configurer) {
        declare(configurer, IDE.SharedImages.IMG_OBJ_PROJECT, "icons/full/obj16/prj_obj.svg");
        declare(configurer, IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "icons/full/obj16/cprj_obj.svg");
        declare(configurer, "IMG_OBJS_ERROR_PATH", "icons/full/obj16/error_tsk.svg");
        declare(configurer, "IMG_OBJS_WARNING_PATH", "icons/full/obj16/warn_tsk.svg");
        declare(configurer, "IMG_OBJS_INFO_PATH", "icons/full/obj16/info_tsk.svg");
    }

    private static void declare(IWorkbenchConfigurer configurer, String name, String path) {
        URL url = FileLocator.find(Platform.getBundle(IDE_BUNDLE), IPath.fromPortableString(path), null);
        if (url != null) {
            configurer.declareImage(name, ImageDescriptor.createFromURL(url), true);
        }
    }
}
