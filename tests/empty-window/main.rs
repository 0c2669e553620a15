//! The least that a Tauri window can be; the bench measures ours beside it.

#[tauri::command]
fn ready() {
    println!("ready");
}

fn main() -> tauri::Result<()> {
    tauri::Builder::default().invoke_handler(tauri::generate_handler![ready]).run(tauri::generate_context!())
}
